// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// build/hooksmith_bench [REPETITIONS]: prints what Hooksmith takes of the user's time and memory. Asserts nothing.
#include "bench/checks.h"
#include "bench/display.h"
#include "bench/runs.h"
#include "bench/startup.h"
#include "bench/typing.h"

#include <QApplication>

#include <algorithm>
#include <cstdlib>

int main(int argc, char *argv[])
{
    const hooksmith::bench::VirtualDisplay display;
    if (display.name().isEmpty()) {
        qCritical("Xvfb did not start; it is in Debian's package xvfb.");
        return 1;
    }
    qputenv("DISPLAY", display.name().toLocal8Bit());
    qputenv("QT_QPA_PLATFORM", "xcb");
    const QApplication application(argc, argv);
    const int repetitions = argc > 1 ? std::max(1, std::atoi(argv[1])) : 10;
    hooksmith::bench::measureStartups(repetitions);
    hooksmith::bench::measureRuns(repetitions * 50);
    hooksmith::bench::measureTyping(repetitions);
    hooksmith::bench::measureChecks(repetitions);
    return 0;
}
