// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/result.h"

namespace hooksmith {

QString Error::describe() const
{
    QString place = file;
    if (line > 0)
        place += u':' + QString::number(line);
    if (line > 0 && column > 0)
        place += u':' + QString::number(column);
    return place.isEmpty() ? message : QString(place + u": " + message);
}

} // namespace hooksmith
