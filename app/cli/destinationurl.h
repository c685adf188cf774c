// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/streams.h"
#include "support/result.h"

namespace hooksmith {

/// The URL before the transform: `url` itself, else the integration's default, else https://example.com/webhook.
[[nodiscard]] Result<QString> destinationUrl(const QString &integration, const QString &url, Streams &streams);

} // namespace hooksmith
