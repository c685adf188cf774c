// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/payloadschema.h"
#include "script/runevents.h"

#include <QMap>

namespace hooksmith {

/// Which fields of a payload determine which fields of its request. Pointers of the payload and, on the request's side,
/// of {"method", "url", "headers", "body"}.
struct Lineage
{
    QString eventType;
    QString host;                       ///< that the request goes to; empty where there is none
    QMap<QString, QStringList> sources; ///< by field of the request, sorted
    QStringList deciding;               ///< fields of the payload that decide whether there is a request at all, sorted

    [[nodiscard]] QStringList targetsOf(const QString &payloadPointer) const;
    /// The other way round: the request's fields, sorted, by the field of the payload that determines them.
    [[nodiscard]] QMap<QString, QStringList> targets() const;
    bool operator==(const Lineage &) const = default;
};

/// Found by giving each field of the payload other values, leaving it out where the schema allows, and comparing what
/// comes of it: so it is true of any code. Runs at a fixed time; a few runs a field. Waits: for the command line
/// and for worker threads.
[[nodiscard]] Lineage lineageOf(const RunJob &job, const PayloadSchema &schema, const RunEvents &runEvents);

[[nodiscard]] JsonValue toJson(const Lineage &lineage);

} // namespace hooksmith
