// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"
#include "support/json.h"

namespace hooksmith {

/// Every event type of Dodo Payments that Hooksmith has a sample of, in the order of the lists.
class EventCatalog
{
public:
    /// Reads the event folders (event.json, sample.json and variants/ each); the built-in ones by default.
    [[nodiscard]] static Result<EventCatalog> load(const QString &folder = QStringLiteral(":/events"));

    [[nodiscard]] const QList<EventType> &types() const { return m_types; }
    [[nodiscard]] const EventType *find(const QString &type) const; ///< null pointer where there is none
    [[nodiscard]] QStringList groups() const;                       ///< in order of first appearance
    /// Whether it is the type's sample or one of its variants, byte for byte: nobody's personal data.
    [[nodiscard]] bool hasPayload(const QString &type, const QByteArray &payload) const;

    /// The JSON Schema of the type's payload (see eventschema.h), read anew by each call; NotFound where there is none.
    [[nodiscard]] Result<JsonValue> schema(const QString &type) const;

private:
    QString m_folder;
    QList<EventType> m_types;
};

} // namespace hooksmith
