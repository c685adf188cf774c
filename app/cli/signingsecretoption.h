// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signature/signingsecret.h"

namespace hooksmith {

/// The signing secret in this environment variable. Arguments are visible to every program of this machine, so they
/// name the variable; a text that looks like the secret itself is refused, and errors never repeat it.
[[nodiscard]] Result<SigningSecret> signingSecretIn(const QString &variable);

} // namespace hooksmith
