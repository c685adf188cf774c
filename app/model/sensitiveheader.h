// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/run.h"

namespace hooksmith {

/// True for headers that carry credentials: Authorization, Cookie, X-Api-Key and the like.
[[nodiscard]] bool isSensitiveHeader(const QString &name);

/// The headers with "(hidden)" in place of every value that may be a credential, for screens and files.
[[nodiscard]] QList<Header> withoutSecrets(QList<Header> headers);

} // namespace hooksmith
