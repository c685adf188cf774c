// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hooksmith {

/// Whether `source` may use something that the engine gets wrong, or that deserves a diagnostic. It only looks at the
/// text, and rather says yes once too often: a plain transform then runs without waiting for the compiler.
[[nodiscard]] bool mayNeedCompiler(const QString &source);

} // namespace hooksmith
