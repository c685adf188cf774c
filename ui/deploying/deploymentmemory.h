// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploying/deploychoice.h"

#include <optional>

namespace hooksmith {

class Settings;

/// What an endpoint looks like beside what is deployed of it.
enum class DeployState {
    Nowhere,   ///< it was never deployed from this computer
    Unchecked, ///< it was, and nobody looked since its last edit
    Same,
    Differs
};

/// Remembers for each endpoint where it was deployed and what the last look there found: for this user, outside the
/// workspace, without secrets.
class DeploymentMemory
{
public:
    explicit DeploymentMemory(Settings &settings)
        : m_settings(settings)
    {
    }

    [[nodiscard]] std::optional<DeployChoice> choice(const QString &identity) const;
    void remember(const QString &identity, const DeployChoice &choice);
    void remember(const Endpoint &endpoint, const QStringList &differingFields);

    [[nodiscard]] DeployState state(const Endpoint &endpoint) const;
    /// The finding of the last look; nothing where the endpoint was edited since.
    [[nodiscard]] std::optional<DeployCheck> check(const Endpoint &endpoint) const;

private:
    Settings &m_settings;
};

} // namespace hooksmith
