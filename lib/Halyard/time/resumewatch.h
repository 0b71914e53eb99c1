// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/QObject>

#include <chrono>
#include <functional>

namespace Halyard {

//! Tells when the device has slept.
//!
//! On Linux without a single wake-up of its own: a timer on the wall clock that is set never to
//! ring is cancelled by the kernel when the device resumes. Elsewhere it looks twice a minute.
class ResumeWatch final : public QObject
{
public:
    explicit ResumeWatch(std::function<void()> wake);
    ResumeWatch(const ResumeWatch &) = delete;
    ResumeWatch &operator=(const ResumeWatch &) = delete;
    ~ResumeWatch() override;

private:
    void watch();
    void look();

    std::function<void()> m_wake;
    std::chrono::nanoseconds m_slept;
    int m_timerFd = -1;
};

} // namespace Halyard
