// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/allocator.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace hooksmith {

#ifdef __GLIBC__

void keepFreedMemory()
{
    constexpr int kept = 16 * 1024 * 1024; // bytes
    constexpr int step = 1024 * 1024;
    ::mallopt(M_ARENA_MAX, 1); // only one thread allocates much
    ::mallopt(M_TRIM_THRESHOLD, kept);
    ::mallopt(M_TOP_PAD, step);
}

#else

void keepFreedMemory() {}

#endif

} // namespace hooksmith
