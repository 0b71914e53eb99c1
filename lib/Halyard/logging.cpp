// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/logging_p.h>

namespace Halyard {

Q_LOGGING_CATEGORY(lcCache, "halyard.cache")
Q_LOGGING_CATEGORY(lcNetwork, "halyard.network")
Q_LOGGING_CATEGORY(lcFlags, "halyard.flags")
Q_LOGGING_CATEGORY(lcIdentity, "halyard.identity")

} // namespace Halyard
