// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/containment.h"

#ifdef Q_OS_LINUX

#include <cstdio>
#include <cstdlib>
#include <initializer_list>

#include <fcntl.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace hooksmith::containment {

namespace {

constexpr unsigned firstInherited = 3; // after standard input, output and error
constexpr rlim_t descriptorLimit = 8;  // those three, what the memory guard reads, and a little room

void limit(__rlimit_resource resource, rlim_t value)
{
    const rlimit both{value, value};
    ::setrlimit(resource, &both);
}

qint64 addressSpaceInUse()
{
    long long pages = 0;
    if (std::FILE *file = std::fopen("/proc/self/statm", "re")) {
        if (std::fscanf(file, "%lld", &pages) != 1)
            pages = 0;
        std::fclose(file);
    }
    return pages * ::sysconf(_SC_PAGESIZE);
}

/// What the engine, the allocator, the memory guard's thread and the pipes need, and nothing that reaches outside. The
/// engine's just-in-time compiler changes the protection of its own memory, so mprotect stays.
constexpr std::initializer_list<int> allowedCalls = {
    SCMP_SYS(read),        SCMP_SYS(write),         SCMP_SYS(pread64),
    SCMP_SYS(futex),       SCMP_SYS(mmap),          SCMP_SYS(munmap),
    SCMP_SYS(mremap),      SCMP_SYS(mprotect),      SCMP_SYS(madvise),
    SCMP_SYS(brk),         SCMP_SYS(clock_gettime), SCMP_SYS(clock_nanosleep),
    SCMP_SYS(nanosleep),   SCMP_SYS(gettimeofday),  SCMP_SYS(time),
    SCMP_SYS(getrandom),   SCMP_SYS(rt_sigreturn),  SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(sigaltstack), SCMP_SYS(sched_yield),   SCMP_SYS(gettid),
    SCMP_SYS(getpid),      SCMP_SYS(getrusage),     SCMP_SYS(restart_syscall),
    SCMP_SYS(exit),        SCMP_SYS(exit_group),    SCMP_SYS(sched_getaffinity),
};

} // namespace

void dropInheritance()
{
    ::close_range(firstInherited, ~0U, 0);
    if (::chdir("/") != 0)
        ::_exit(EXIT_FAILURE);
    ::clearenv();
    ::setenv("TZ", "UTC", 1);
    ::setenv("LC_ALL", "C.UTF-8", 1);
}

void limitResources(qint64 addressSpace)
{
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    const auto ceiling = static_cast<rlim_t>(addressSpaceInUse() + addressSpace);
    limit(RLIMIT_AS, ceiling);
    limit(RLIMIT_DATA, ceiling);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_NPROC, 0);
    limit(RLIMIT_NOFILE, descriptorLimit);
}

bool filterSystemCalls()
{
    scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (!filter)
        return false;
    bool complete = true;
    for (const int call : allowedCalls)
        complete = seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0 && complete;
    // Its own processor-time limit is the one thing a sandbox may still set, to give each event its share.
    complete = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), 2, SCMP_A0(SCMP_CMP_EQ, 0),
                                SCMP_A1(SCMP_CMP_EQ, RLIMIT_CPU)) == 0 &&
               complete;
    seccomp_attr_set(filter, SCMP_FLTATR_CTL_TSYNC, 1); // the memory guard's thread too
    const bool loaded = complete && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return loaded;
}

void limitProcessorTime(std::chrono::seconds allowance)
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto used = static_cast<rlim_t>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec);
    rlimit limits{};
    ::getrlimit(RLIMIT_CPU, &limits);
    limits.rlim_cur =
        used + 1 + static_cast<rlim_t>(allowance.count()); // the hard limit stays, so that the next event can have more
    ::setrlimit(RLIMIT_CPU, &limits);
}

} // namespace hooksmith::containment

#else

namespace hooksmith::containment {

void dropInheritance() {}
void limitResources(qint64) {}
bool filterSystemCalls()
{
    return false;
}
void limitProcessorTime(std::chrono::seconds) {}

} // namespace hooksmith::containment

#endif
