// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include "httprequest.h"

#include <algorithm>

namespace Halyard::Demo {

bool HttpRequest::hasHeader(QByteArrayView lowerCaseName) const
{
    return std::any_of(headers.cbegin(), headers.cend(), [lowerCaseName](const HttpHeader &header) {
        return header.name == lowerCaseName;
    });
}

QByteArray HttpRequest::header(QByteArrayView lowerCaseName) const
{
    const auto found =
        std::find_if(headers.cbegin(), headers.cend(), [lowerCaseName](const HttpHeader &header) {
            return header.name == lowerCaseName;
        });
    return found == headers.cend() ? QByteArray() : found->value;
}

} // namespace Halyard::Demo
