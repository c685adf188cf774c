// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/reporttext.h"
#include "model/integration.h"

namespace hooksmith {

/// Integrations as `hooksmith integrations` prints them.
[[nodiscard]] QString toText(const QList<Integration> &integrations);
[[nodiscard]] QString toText(const Integration &integration, Ink ink);
[[nodiscard]] JsonValue toJson(const QList<Integration> &integrations);
[[nodiscard]] JsonValue toJson(const Integration &integration);

} // namespace hooksmith
