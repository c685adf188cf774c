// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/integrationcatalog.h"
#include "store/workspace.h"

namespace CLI {
class App;
}

namespace hooksmith {

/// The option --environment: that environment of an endpoint, else the one the endpoint is in.
class EnvironmentChoice
{
public:
    void addOption(CLI::App &options);
    [[nodiscard]] const QString &name() const { return m_name; } ///< empty without the option
    /// What is wrong with naming an environment, as a sentence, where no endpoint is named; empty where it is fine.
    [[nodiscard]] QString problemWith(bool namesEndpoint) const;

    /// An endpoint of the workspace, in that environment; the errors suggest what there is.
    [[nodiscard]] Result<Endpoint> load(const Workspace &workspace, const QString &endpointName,
                                        const IntegrationCatalog &integrations) const;

private:
    QString m_name;
};

} // namespace hooksmith
