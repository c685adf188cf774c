// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/allocator.h"
#include "script/sandbox/containment.h"
#include "script/sandbox/server.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <unistd.h>

#ifdef __SANITIZE_ADDRESS__
/// For builds under the sanitizers, as no environment reaches this process: freed memory goes back at once, or it would
/// count for the transform's, and no search for leaks at the end, which takes system calls that are refused by then.
extern "C" const char *__asan_default_options() // NOLINT(bugprone-reserved-identifier): the sanitizer's name for it
{
    return "quarantine_size_mb=0:thread_local_quarantine_size_kb=0:malloc_context_size=0:detect_leaks=0:"
           "allocator_may_return_null=1:allocator_release_to_os_interval_ms=20:handle_segv=0";
}
#endif

int main(int argc, char *argv[])
{
    hooksmith::keepFreedMemory();
    hooksmith::containment::dropInheritance();
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("qt.qml.compiler=false")); // warns of "used before its declaration"
    hooksmith::SandboxServer server(STDIN_FILENO, STDOUT_FILENO);
    server.start();
    server.wait();
    return EXIT_SUCCESS;
}
