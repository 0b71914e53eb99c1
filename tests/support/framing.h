// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/answer.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace Halyard::Test {

[[nodiscard]] QByteArray encoded(Encoding encoding, const QByteArray &body);
[[nodiscard]] QList<Header> encodingHeaders(Encoding encoding);

[[nodiscard]] QByteArray framed(Framing framing, const QByteArray &encoded);
[[nodiscard]] QList<Header> framingHeaders(Framing framing, qsizetype size);
[[nodiscard]] bool leavesConnectionUsable(Framing framing);

} // namespace Halyard::Test
