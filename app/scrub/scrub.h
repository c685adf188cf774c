// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/payloadschema.h"

#include <QList>

namespace hooksmith {

/// One value that scrubbing replaces.
struct ScrubbedValue
{
    QString pointer;
    QString kind; ///< as "x-personal" names it
    QString before;
    QString after;
    bool operator==(const ScrubbedValue &) const = default;
};

struct ScrubbedPayload
{
    JsonValue payload; ///< order of keys, numbers that are not personal and everything else as they were
    QList<ScrubbedValue> values;
};

/// Replaces personal data by fakes (see fakeFor()): what the schema says is personal; in places that it does not know,
/// what the field's name or the text itself shows to be; and these values wherever else a text has them. The schema may
/// be an empty one, for event types of which there is none.
[[nodiscard]] ScrubbedPayload scrub(const JsonValue &payload, const PayloadSchema &schema);

} // namespace hooksmith
