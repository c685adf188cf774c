// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/json.h"

namespace hooksmith {

/// A schema with every "$ref" replaced by what it refers to, so that it stands alone. References are a file of the same
/// folder, a pointer, or both. A missing file or place, or a circle, is an error that names the file.
[[nodiscard]] Result<JsonValue> loadSchema(const QString &folder, const QString &fileName);

} // namespace hooksmith
