// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/lineage.h"

namespace hooksmith {

/// One personal field that leaves: where it goes, and under which name.
struct PersonalDataFlow
{
    QString field; ///< pointer into the payload, the items of lists as "*"
    QString kind;  ///< as "x-personal" names it
    QString host;
    QString name;           ///< pointer into {"method", "url", "headers", "body"}, the items of lists as "*"
    QStringList eventTypes; ///< in which it does
    bool operator==(const PersonalDataFlow &) const = default;
};

/// What of the payloads' personal data is part of a request, for a record of processing: each flow once, by field.
/// `schemas` has one for each event type.
[[nodiscard]] QList<PersonalDataFlow> personalDataOf(const QList<Lineage> &lineages,
                                                     const QMap<QString, PayloadSchema> &schemas);

/// What the columns of its table are called: field, kind, host, name, events.
[[nodiscard]] QStringList personalDataHeadings();
[[nodiscard]] QString toMarkdown(const QList<PersonalDataFlow> &flows);
[[nodiscard]] JsonValue toJson(const QList<PersonalDataFlow> &flows);

} // namespace hooksmith
