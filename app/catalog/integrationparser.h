// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/integration.h"
#include "support/json.h"

namespace hooksmith {

/// Where the files stand that a manifest names.
struct ManifestPlace
{
    QString file;            ///< the manifest itself, for errors
    QString folder;          ///< of the icon; its name is the integration's id
    QString templatesFolder; ///< of the templates' JavaScript
};

/// Fills an integration from its manifest and the files it names.
[[nodiscard]] Result<Integration> parseIntegration(const JsonValue &manifest, const ManifestPlace &place);

} // namespace hooksmith
