// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace hooksmith {

/// What the user made of the samples, by event type, and of the events of the file that is open, by their place in it.
struct PayloadEdits
{
    QHash<QString, QByteArray> ofTypes;
    QHash<qsizetype, QByteArray> ofEvents;
    std::optional<qsizetype> event = {}; ///< of the file, which is shown

    /// The edit is one of what is shown.
    void keep(const QString &type, const QByteArray &payload)
    {
        if (event)
            ofEvents.insert(*event, payload);
        else
            ofTypes.insert(type, payload);
    }

    void forgetEvents()
    {
        ofEvents.clear();
        event.reset();
    }
};

} // namespace hooksmith
