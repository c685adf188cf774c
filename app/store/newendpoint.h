// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/endpoint.h"
#include "model/integration.h"

namespace hooksmith {

/// An endpoint as the Add-Endpoint flow begins it: the integration's region and URL, the template's transform and
/// events, every credential in the keychain. It has neither a name nor an id yet.
/// `regionId` empty means the default region; an empty or unknown `templateId` the first template.
[[nodiscard]] Endpoint newEndpoint(const Integration &integration, const QString &regionId = {},
                                   const QString &templateId = {});

} // namespace hooksmith
