// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/sourceoutline.h"

namespace hooksmith {

/// Replaces a stretch of a source by other text; an empty stretch inserts.
struct SourceEdit
{
    SourceRange range;
    QString text;
    bool operator==(const SourceEdit &) const = default;
};

/// Whether the edits can be applied together: none touches what another replaces, unless they are the same.
[[nodiscard]] bool areCompatible(const QList<SourceEdit> &edits, const QList<SourceEdit> &others);

/// The source with all edits applied; equal ones count once. They must be compatible.
[[nodiscard]] QString applied(const QString &source, QList<SourceEdit> edits);

/// The difference of two texts in the unified form that `patch` reads, three lines around each change; empty where
/// there is none. `file` names both.
[[nodiscard]] QString unifiedDiff(const QString &before, const QString &after, const QString &file);

} // namespace hooksmith
