// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextStream>

#include <memory>

namespace CLI {
class App;
}

namespace hooksmith {

/// Where a command reads and writes, so that tests need no real terminal.
struct Streams
{
    QTextStream &in;
    QTextStream &out; ///< results only
    QTextStream &err; ///< everything else
};

/// Exit statuses that scripts rely on.
enum class ExitStatus { Fine = 0, Failed = 1, Usage = 2, Internal = 3 };

/// One verb of the command line. A file in cli/commands/ defines one and its factory `make_<file name>()`; the build
/// finds it.
class Command
{
public:
    virtual ~Command() = default;
    /// Adds the subcommand with its options, help and example; keeps the options in members.
    virtual void configure(CLI::App &application) = 0;
    [[nodiscard]] virtual ExitStatus run(Streams &streams) = 0;
};

} // namespace hooksmith
