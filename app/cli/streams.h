// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextStream>

namespace hooksmith {

/// Where a command reads and writes, so that tests need no real terminal.
struct Streams
{
    QTextStream &in;
    QTextStream &out;     ///< results only
    QTextStream &err;     ///< everything else
    bool colours = false; ///< results go to a terminal that shows colours
};

} // namespace hooksmith
