// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#include <Halyard/store/hazard.h>

#include <array>
#include <new>

namespace Halyard {

namespace {

struct alignas(64) Announcement
{
    std::atomic<const void *> object{nullptr};
    std::atomic<bool> taken{false};
    std::atomic<Announcement *> next{nullptr};
};

// Constant-initialised and never destroyed: reads work before main() and after it.
// NOLINTBEGIN(cppcoreguidelines-avoid-non-const-global-variables): what all threads share.
constinit std::array<Announcement, 32> firstAnnouncements;
constinit std::atomic<Announcement *> moreAnnouncements{nullptr};
// NOLINTEND(cppcoreguidelines-avoid-non-const-global-variables)

template <typename Visitor>
bool anyAnnouncement(Visitor &&matches)
{
    for (Announcement &one : firstAnnouncements) {
        if (matches(one))
            return true;
    }
    auto *one = moreAnnouncements.load(std::memory_order_acquire);
    for (; one != nullptr; one = one->next.load(std::memory_order_acquire)) {
        if (matches(*one))
            return true;
    }
    return false;
}

Announcement &claimAnnouncement()
{
    Announcement *claimed = nullptr;
    const auto claim = [&claimed](Announcement &one) {
        bool free = false;
        if (!one.taken.compare_exchange_strong(free, true, std::memory_order_acq_rel))
            return false;
        claimed = &one;
        return true;
    };
    if (anyAnnouncement(claim))
        return *claimed;

    // Never freed, but taken again by later threads: at most one for each thread alive at once.
    auto *fresh = new Announcement;
    fresh->taken.store(true, std::memory_order_relaxed);
    Announcement *head = moreAnnouncements.load(std::memory_order_relaxed);
    do {
        fresh->next.store(head, std::memory_order_relaxed);
    } while (!moreAnnouncements.compare_exchange_weak(head, fresh, std::memory_order_acq_rel));
    return *fresh;
}

} // namespace

// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables): each thread has its own.
constinit thread_local std::atomic<const void *> *Hazard::s_ofThisThread = nullptr;

//! Gives the announcement back when its thread ends.
struct HazardOwner
{
    HazardOwner()
        : announcement(claimAnnouncement())
    {
    }
    HazardOwner(const HazardOwner &) = delete;
    HazardOwner &operator=(const HazardOwner &) = delete;
    ~HazardOwner()
    {
        Hazard::s_ofThisThread = nullptr;
        announcement.object.store(nullptr, std::memory_order_release);
        announcement.taken.store(false, std::memory_order_release);
    }
    Announcement &announcement;
};

std::atomic<const void *> &Hazard::registerThread()
{
    static thread_local HazardOwner owner;
    s_ofThisThread = &owner.announcement.object;
    return *s_ofThisThread;
}

bool Hazard::isAnnounced(const void *object)
{
    return anyAnnouncement([object](const Announcement &one) {
        return one.object.load(std::memory_order_seq_cst) == object;
    });
}

} // namespace Halyard
