// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/workspace.h"

namespace CLI {
class App;
}

namespace hooksmith {

/// The option --workspace: that folder, else the one that HOOKSMITH_WORKSPACE names, else the nearest at or above the
/// current folder.
class WorkspaceChoice
{
public:
    void addOption(CLI::App &options);
    [[nodiscard]] Result<Workspace> open() const;
    [[nodiscard]] const QString &folder() const { return m_folder; } ///< as --workspace gave it; empty without it

    /// An endpoint of the workspace; the error suggests the nearest ones.
    [[nodiscard]] static Result<Endpoint> load(const Workspace &workspace, const QString &endpointName);

private:
    QString m_folder;
};

} // namespace hooksmith
