// SPDX-FileCopyrightText: 2026 Halyard contributors
// SPDX-License-Identifier: MIT

// Takes the place of the C library's heap and locks in the whole program, Qt included: what stands
// in the executable is found first. operator new ends up in malloc().

#include "readcounts.h"

#include <cerrno>
#include <cstddef>

#if defined(__GLIBC__) && !defined(HALYARD_TEST_SANITIZED)
#define HALYARD_TEST_CAN_COUNT
#include <dlfcn.h>
#include <pthread.h>
#endif

namespace Halyard::Test {

namespace {

constinit thread_local bool isCounting = false;
constinit thread_local Counts counts;

} // namespace

bool canCount()
{
#if defined(HALYARD_TEST_CAN_COUNT)
    return true;
#else
    return false;
#endif
}

void startCounting()
{
    counts = {};
    isCounting = true;
}

Counts stopCounting()
{
    isCounting = false;
    return counts;
}

} // namespace Halyard::Test

#if defined(HALYARD_TEST_CAN_COUNT)

using Halyard::Test::counts;
using Halyard::Test::isCounting;

namespace {

void countAllocation()
{
    counts.allocations += isCounting ? 1 : 0;
}

template <typename Function>
Function *original(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

// The heap's own names: asking dlsym() for it would need the heap.
void *__libc_malloc(size_t size);                     // NOLINT(bugprone-reserved-identifier)
void *__libc_calloc(size_t count, size_t size);       // NOLINT(bugprone-reserved-identifier)
void *__libc_realloc(void *old, size_t size);         // NOLINT(bugprone-reserved-identifier)
void *__libc_memalign(size_t alignment, size_t size); // NOLINT(bugprone-reserved-identifier)
void __libc_free(void *memory);                       // NOLINT(bugprone-reserved-identifier)

void *malloc(size_t size) noexcept
{
    countAllocation();
    return __libc_malloc(size);
}

void *calloc(size_t count, size_t size) noexcept
{
    countAllocation();
    return __libc_calloc(count, size);
}

void *realloc(void *old, size_t size) noexcept
{
    countAllocation();
    return __libc_realloc(old, size);
}

void *memalign(size_t alignment, size_t size) noexcept
{
    countAllocation();
    return __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size) noexcept
{
    countAllocation();
    return __libc_memalign(alignment, size);
}

int posix_memalign(void **memory, size_t alignment, size_t size) noexcept
{
    countAllocation();
    *memory = __libc_memalign(alignment, size);
    return *memory != nullptr ? 0 : ENOMEM;
}

void free(void *memory) noexcept
{
    counts.releases += isCounting ? 1 : 0;
    __libc_free(memory);
}

#define HALYARD_COUNTED_LOCK(function, Lock)                                                       \
    int function(Lock *lock) noexcept                                                              \
    {                                                                                              \
        static const auto taken = original<int(Lock *)>(#function);                                \
        counts.locks += isCounting ? 1 : 0;                                                        \
        return taken(lock);                                                                        \
    }

HALYARD_COUNTED_LOCK(pthread_mutex_lock, pthread_mutex_t)
HALYARD_COUNTED_LOCK(pthread_mutex_trylock, pthread_mutex_t)
HALYARD_COUNTED_LOCK(pthread_rwlock_rdlock, pthread_rwlock_t)
HALYARD_COUNTED_LOCK(pthread_rwlock_tryrdlock, pthread_rwlock_t)
HALYARD_COUNTED_LOCK(pthread_rwlock_wrlock, pthread_rwlock_t)
HALYARD_COUNTED_LOCK(pthread_rwlock_trywrlock, pthread_rwlock_t)

} // extern "C"

#endif
