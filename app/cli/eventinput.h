// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/eventcatalog.h"
#include "cli/streams.h"

namespace CLI {
class App;
}

namespace hooksmith {

/// One event to work on.
struct InputEvent
{
    QString type;
    QByteArray payload; ///< JSON text
};

/// The options --event and --payload: the built-in sample of a type, a payload that names its type itself, or a payload
/// as another type.
class EventInput
{
public:
    void addOptions(CLI::App &options);
    /// Warns where a payload of the user's breaks the event's schema. It can be used all the same: Dodo may know more
    /// than we do.
    [[nodiscard]] Result<InputEvent> read(Streams &streams) const;
    [[nodiscard]] bool readsStandardInput() const { return m_payload == QStringLiteral("-"); }

private:
    QString m_type;
    QString m_payload;
};

} // namespace hooksmith
