// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret/secretstore.h"
#include "store/drafts.h"
#include "store/workspace.h"

#include <QObject>

class QWidget;

namespace hooksmith {

class Dialogs;

/// What can be done with an endpoint from the list. Asks where something would be lost, and says how it went.
class EndpointOperations final : public QObject
{
    Q_OBJECT

public:
    EndpointOperations(Workspace workspace, SecretStore &secrets, DraftStore &drafts, Dialogs &dialogs, QWidget *window,
                       QObject *parent);

    void duplicate(const QString &name);
    void setEnabled(const QString &name, bool enabled);
    void rename(const QString &name);
    void remove(const QString &name);

signals:
    void changed(const QString &name); ///< the endpoint to show; empty where it is gone
    void failed(const hooksmith::Error &error);
    void note(const QString &text);

private:
    void finishRename(const QString &from, const QString &to);
    void moveToTrash(const QString &name);
    [[nodiscard]] QString newNameProblem(const QString &from, const QString &to) const;

    Workspace m_workspace;
    SecretStore &m_secrets;
    DraftStore &m_drafts;
    Dialogs &m_dialogs;
    QWidget *m_window;
};

} // namespace hooksmith
