// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret/credentials.h"
#include "store/workspace.h"

#include <QFuture>
#include <QObject>

class QWidget;

namespace hooksmith {

class Dialogs;
class SecretStore;

/// What became of the wish to save.
struct SaveOutcome
{
    enum class Kind {
        Saved,
        Reload,   ///< the user prefers what another program wrote meanwhile
        Cancelled ///< nothing was written
    };

    Kind kind = Kind::Cancelled;
    Endpoint endpoint = {}; ///< as it is on disk now
};

/// Writes an endpoint's edits: its credentials, its files, its new name. Asks the user where another program changed
/// the files since they were read.
class EndpointSaving final : public QObject
{
    Q_OBJECT

public:
    /// Questions are asked in the page's window.
    EndpointSaving(Workspace workspace, SecretStore &secrets, Dialogs &dialogs, QWidget *page);

    /// `savedName` is the endpoint's name on disk.
    [[nodiscard]] QFuture<Result<SaveOutcome>> save(const Endpoint &wanted, const QString &savedName,
                                                    const EnteredCredentials &credentials);

private:
    using Outcome = Result<SaveOutcome>;

    [[nodiscard]] QFuture<Outcome> writeOrAsk(const Endpoint &wanted, const QString &savedName);
    [[nodiscard]] Outcome write(const Endpoint &wanted, const QString &savedName) const;
    [[nodiscard]] QFuture<Outcome> ask(const Endpoint &wanted, const Endpoint &onDisk);
    [[nodiscard]] Outcome overwrite(Endpoint wanted, const Endpoint &onDisk) const;

    Workspace m_workspace;
    SecretStore &m_secrets;
    Dialogs &m_dialogs;
    QWidget *m_page;
};

} // namespace hooksmith
