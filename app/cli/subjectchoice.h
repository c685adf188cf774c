// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/environmentchoice.h"
#include "cli/streams.h"
#include "cli/workspacechoice.h"

namespace hooksmith {

/// What events are put through: a transform's file with --integration, or an endpoint with its environment.
class SubjectChoice
{
public:
    void addOptions(CLI::App &options);

    /// The endpoint of that name, or one that is made of the file and the integration.
    [[nodiscard]] Result<Endpoint> load(const IntegrationCatalog &integrations, Streams &streams) const;
    [[nodiscard]] bool readsStandardInput() const { return m_transform == u"-"; }
    [[nodiscard]] QString fileName() const; ///< of the transform, for messages

private:
    [[nodiscard]] QString usageProblem() const;

    QString m_transform;
    QString m_endpoint;
    QString m_integration;
    EnvironmentChoice m_environment;
    WorkspaceChoice m_workspace;
};

} // namespace hooksmith
