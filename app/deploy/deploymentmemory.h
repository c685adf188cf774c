// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/deploychoice.h"
#include "deploy/deploytarget.h"

#include <QSettings>

#include <optional>

namespace hooksmith {

/// What an endpoint looks like beside what is deployed of it.
enum class DeployState {
    Nowhere,   ///< it was never deployed from this computer
    Unchecked, ///< it was, and nobody looked since its last edit
    Same,
    Differs
};

/// Remembers for each endpoint where it was deployed and what the last look there found: for this user, outside the
/// workspace, without secrets. The window and the command line share it.
class DeploymentMemory
{
public:
    /// `settingsFile` is that of the user's settings, which this is a part of.
    explicit DeploymentMemory(const QString &settingsFile);

    void refresh(); ///< takes in what another program remembered meanwhile

    [[nodiscard]] std::optional<DeployChoice> choice(const QString &identity) const;
    void remember(const QString &identity, const DeployChoice &choice);
    void remember(const Endpoint &endpoint, const QList<FieldDifference> &found); ///< what differs, if anything

    [[nodiscard]] DeployState state(const Endpoint &endpoint) const;
    /// The finding of the last look; nothing where the endpoint was edited since.
    [[nodiscard]] std::optional<DeployCheck> check(const Endpoint &endpoint) const;

private:
    [[nodiscard]] QVariantMap stored(const QString &identity) const;
    void store(const QString &identity, const QVariantMap &values);

    QSettings m_store;
};

} // namespace hooksmith
