// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QObject>

#include <functional>

namespace Halyard {

//! Tells when the device is online again. A hint to try early, and never a reason not to try: many
//! devices cannot say.
class NetworkWatch : public QObject
{
public:
    explicit NetworkWatch(std::function<void()> isBack);

    //! Not before the network has failed: it brings a plugin, that plugin's libraries and threads.
    void begin();

private:
    std::function<void()> m_isBack;
    bool m_hasBegun = false;
};

} // namespace Halyard
