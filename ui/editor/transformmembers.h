// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/json.h"

#include <QStringList>

namespace hooksmith {

/// What a name in a transform has for members: those of the handler's parameter, the keys of the payload below it, and
/// the same through constants such as `const data = webhook.payload.data`.
[[nodiscard]] QStringList transformMembers(const QString &source, const JsonValue &payload, const QStringList &path);

} // namespace hooksmith
