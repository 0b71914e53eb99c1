// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <atomic>

namespace Halyard {

//! Keeps what this thread reads from being freed under it, without a lock or a shared counter.
//!
//! Each thread announces the one object it reads from. The announcement stays after the read: as
//! long as the object is still the current one, the next read finds it already protected and pays
//! nothing. The price is that an idle thread keeps its last object alive until it reads again or ends.
class Hazard
{
public:
    //! The current object of \a source, safe to read until this thread's next call.
    template <typename T>
    [[nodiscard]] static const T *protect(const std::atomic<const T *> &source)
    {
        std::atomic<const void *> &announced = ofThisThread();
        const T *now = source.load(std::memory_order_acquire);
        // Only this thread writes its announcement, and nobody frees what is announced: if it still
        // names the current object, that has been protected all along.
        if (announced.load(std::memory_order_relaxed) == now)
            return now;
        return announce(announced, source, now);
    }

    //! Whether some thread may be reading \a object. Call only once it is no longer current.
    [[nodiscard]] static bool isAnnounced(const void *object);

private:
    template <typename T>
    [[nodiscard]] static const T *announce(std::atomic<const void *> &announced,
                                           const std::atomic<const T *> &source, const T *now)
    {
        for (;;) {
            announced.store(now, std::memory_order_seq_cst);
            const T *again = source.load(std::memory_order_seq_cst);
            if (again == now)
                return now;
            now = again;
        }
    }

    [[nodiscard]] static std::atomic<const void *> &ofThisThread()
    {
        std::atomic<const void *> *announced = s_ofThisThread;
        return announced != nullptr ? *announced : registerThread();
    }
    [[nodiscard]] static std::atomic<const void *> &registerThread();

    friend struct HazardOwner;
    // NOLINTBEGIN(cppcoreguidelines-avoid-non-const-global-variables): each thread has its own.
    // Initial-exec: one pointer per thread is little enough to be placed at load time, and makes
    // finding it an addition instead of a call.
#if defined(__GNUC__) && defined(__ELF__)
    [[gnu::tls_model("initial-exec")]]
#endif
    static thread_local std::atomic<const void *> *s_ofThisThread;
    // NOLINTEND(cppcoreguidelines-avoid-non-const-global-variables)
};

} // namespace Halyard
