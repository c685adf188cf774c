// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/integration.h"
#include "support/result.h"

namespace hooksmith {

/// Reads one manifest folder: integration.json, its icon, and its templates, which stand in `templatesFolder`.
/// An error names the manifest's file, line and column.
[[nodiscard]] Result<Integration> loadIntegration(const QString &folder, const QString &templatesFolder);

/// The destinations Hooksmith knows: the built-in ones and those the user put beside them.
class IntegrationCatalog
{
public:
    /// The integrations that ship with Hooksmith, and those in `userFolder` (one folder each, with its templates inside
    /// in `templates/`) if that folder exists. A user's integration never replaces a built-in one.
    [[nodiscard]] static IntegrationCatalog load(const QString &userFolder = {});

    /// Where the user's own integrations are: in the window and on the command line alike.
    [[nodiscard]] static QString userFolder();

    [[nodiscard]] const QList<Integration> &integrations() const { return m_integrations; }
    [[nodiscard]] const Integration *find(const QString &id) const;           ///< null pointer where there is none
    [[nodiscard]] const QList<Error> &problems() const { return m_problems; } ///< one for each manifest left out

private:
    void add(const QString &folder, const QString &templatesFolder);

    QList<Integration> m_integrations;
    QList<Error> m_problems;
};

} // namespace hooksmith
