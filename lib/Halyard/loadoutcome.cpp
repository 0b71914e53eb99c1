// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/loadoutcome.h>

using namespace Qt::StringLiterals;

namespace Halyard {

QString Error::token() const
{
    switch (kind) {
    case Kind::None: return {};
    case Kind::PartialAnswer: return u"errors_while_computing_flags"_s;
    case Kind::QuotaLimited: return u"quota_limited"_s;
    case Kind::Timeout: return u"timeout"_s;
    case Kind::Connection: return u"connection_error"_s;
    case Kind::Refused: return "api_error_"_L1 + QString::number(httpStatus);
    case Kind::BadAnswer: return u"unknown_error"_s;
    case Kind::Superseded: return u"superseded"_s;
    case Kind::Offline: return u"offline"_s;
    case Kind::Configuration: return u"configuration"_s;
    case Kind::Identity: return u"identity"_s;
    case Kind::File: return u"file"_s;
    }
    return u"unknown_error"_s;
}

} // namespace Halyard
