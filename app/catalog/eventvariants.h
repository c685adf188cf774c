// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"
#include "support/result.h"

namespace hooksmith {

/// The kinds of variants that the catalogue's variants.json describes, in its order and without payloads; none where
/// there is no such file.
[[nodiscard]] Result<QList<EventVariant>> readVariantKinds(const QString &catalogFolder);

/// The variants of one type, its files variants/<name>.json, in the order of their kinds. The payloads are not parsed.
[[nodiscard]] Result<QList<EventVariant>> readVariants(const QString &typeFolder, const QList<EventVariant> &kinds);

} // namespace hooksmith
