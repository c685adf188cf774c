// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret/secret.h"

#include <QMap>

namespace hooksmith {

/// By this a later look knows whether headers whose values a target hides are still those of here. It is noted at the
/// target and tells no value: whoever wants to try values by it needs the API's token, and much time for each.
/// `uid` is the endpoint's there. Slow, as it is meant to be. Empty where there are no headers.
[[nodiscard]] QString headersFingerprint(const QMap<QString, Secret> &headers, const QString &uid, const Secret &token);

} // namespace hooksmith
