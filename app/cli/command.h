// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/streams.h"

#include <memory>

namespace CLI {
class App;
}

namespace hooksmith {

/// Exit statuses that scripts rely on.
enum class ExitStatus {
    Fine = 0,
    Failed = 1,  ///< the transform or the delivery failed, or a diagnostic of severity error was found
    Usage = 2,   ///< wrong options or unreadable input; nothing was written
    Internal = 3 ///< a defect of ours, or results that could not be written out
};

/// One verb of the command line. A file in cli/commands/ defines one and its factory `make_<file name>()`; the build
/// finds it.
class Command
{
public:
    virtual ~Command() = default;
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0; ///< one sentence for the help
    [[nodiscard]] virtual QString example() const = 0; ///< what to type, one line each
    /// Adds the options to the subcommand; their values are kept in members.
    virtual void addOptions(CLI::App &options) = 0;
    [[nodiscard]] virtual ExitStatus run(Streams &streams) = 0;
};

} // namespace hooksmith
