// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "support/result.h"

namespace hooksmith {

/// Writes the error as one line and gives the exit status that belongs to its kind: the only place that maps them.
ExitStatus complain(Streams &streams, const Error &error);
/// The same for a wrong use of the command line.
ExitStatus complain(Streams &streams, const QString &message);

/// Writes one line about something that does not stop the command.
void warn(Streams &streams, const QString &message);

/// The text with control characters made visible, so that what a transform or a server says cannot steer the terminal.
/// Line breaks and tabs stay.
[[nodiscard]] QString printable(const QString &text);
/// The same for what is one line, such as a header: line breaks are made visible as well.
[[nodiscard]] QString printableLine(const QString &text);

} // namespace hooksmith
