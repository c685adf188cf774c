// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hooksmith {

/// What Qt's engine says of an error ("TypeError: Property 'x' of object [object Object] is not a function") as QuickJS
/// would put it, or plainer.
[[nodiscard]] QString plainMessage(const QString &message);

} // namespace hooksmith
