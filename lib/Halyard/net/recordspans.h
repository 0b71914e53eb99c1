// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QByteArrayView>

#include <optional>
#include <vector>

namespace Halyard {

//! Where one flag's record lies in the text of an answer.
struct RecordSpan
{
    //! Without its quotes, escapes left as they are.
    QByteArrayView key;
    //! From brace to brace.
    QByteArrayView record;
};

//! Finds the records in the "flags" of an answer, without judging what they say. Nothing if the
//! text is not of that shape; a text that is no JSON may well pass.
[[nodiscard]] std::optional<std::vector<RecordSpan>> recordSpansOf(QByteArrayView answer);

} // namespace Halyard
