// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/workspace.h"
#include "target/endpointimport.h"

namespace hooksmith {

/// A free name for it: its own, else the file's, with a number behind it where that is taken.
[[nodiscard]] QString unusedNameFor(const ImportedEndpoint &imported, const QString &file, const Workspace &workspace);
/// Adds it with its cases under this name. A taken name is an error of kind Conflict.
[[nodiscard]] Result<Endpoint> addImported(const Workspace &workspace, const ImportedEndpoint &imported,
                                           const QString &name);

} // namespace hooksmith
