// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz/symptom.h"

namespace hooksmith {

/// What kind of symptom it is, in the user's language.
[[nodiscard]] QString textOf(Symptom::Kind kind);

} // namespace hooksmith
