// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace hooksmith {

/// Locks this process in, in steps, because starting up needs more than running does. Linux only: elsewhere the steps
/// do nothing, and the deadline and the memory guard are what is left.
namespace containment {

/// First thing in main(): closes every descriptor but standard input, output and error, forgets the environment, and
/// sets the time zone to UTC, as servers have it.
void dropInheritance();

/// Before any code of the user's: no new privileges, no core dumps, no growing files, no new processes, few
/// descriptors, and a ceiling on the address space of `addressSpace` bytes above what is in use.
void limitResources(qint64 addressSpace);

/// After warm-up: from here on every system call but those that computing needs fails with "permission denied": no
/// files, no sockets, no processes, no threads. False where the kernel or the platform has no such filter.
bool filterSystemCalls();

/// Gives the process this much processor time from now on; past it the kernel ends the process.
void limitProcessorTime(std::chrono::seconds allowance);

} // namespace containment

} // namespace hooksmith
