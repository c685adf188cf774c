// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoints/endpointoperations.h"

#include "credentials/storecredentials.h"
#include "window/dialogs.h"

#include <QDir>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace hooksmith {

EndpointOperations::EndpointOperations(Workspace workspace, SecretStore &secrets, DraftStore &drafts, Dialogs &dialogs,
                                       QWidget *window, QObject *parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
    , m_secrets(secrets)
    , m_drafts(drafts)
    , m_dialogs(dialogs)
    , m_window(window)
{
}

void EndpointOperations::duplicate(const QString &name)
{
    const Result<Endpoint> original = m_workspace.load(name);
    const Result<Endpoint> copy = m_workspace.duplicate(name, m_workspace.unusedName(name));
    if (!copy) {
        emit failed(copy.error());
        return;
    }
    if (original)
        copyCredentials(m_secrets, *original, *copy);
    emit changed(copy->name);
    emit note(tr("%1 is a copy of %2. It is disabled until you enable it.").arg(copy->name, name));
}

void EndpointOperations::setEnabled(const QString &name, bool enabled)
{
    const Result<Endpoint> saved = m_workspace.load(name).and_then([&](Endpoint endpoint) {
        endpoint.enabled = enabled;
        return m_workspace.save(endpoint);
    });
    if (!saved) {
        emit failed(saved.error());
        return;
    }
    emit changed(name);
    emit note(enabled ? tr("%1 is enabled.").arg(name) : tr("%1 is disabled.").arg(name));
}

void EndpointOperations::rename(const QString &name)
{
    m_dialogs
        .askText(m_window, {.title = tr("Rename Endpoint"),
                            .label = tr("New name of %1:").arg(name),
                            .value = name,
                            .accept = tr("Rename"),
                            .problem =
                                [this, name](const QString &to) {
                                    return newNameProblem(name, to);
                                }})
        .then(this, [this, name](const QString &to) {
            if (!to.isEmpty() && to != name)
                finishRename(name, to);
        });
}

QString EndpointOperations::newNameProblem(const QString &from, const QString &to) const
{
    if (to == from)
        return {};
    if (const QString problem = Workspace::nameProblem(to); !problem.isEmpty())
        return problem;
    const bool isOwn = to.compare(from, Qt::CaseInsensitive) == 0;
    const bool isTaken = !isOwn && m_workspace.endpointNames().contains(to, Qt::CaseInsensitive);
    return isTaken ? tr("There is an endpoint named %1 already.").arg(to) : QString();
}

void EndpointOperations::finishRename(const QString &from, const QString &to)
{
    const Result<Endpoint> renamed = m_workspace.rename(from, to);
    if (!renamed) {
        emit failed(renamed.error());
        return;
    }
    m_drafts.rename(m_workspace.folder(), from, to);
    emit changed(to);
    emit note(tr("%1 is now named %2.").arg(from, to));
}

void EndpointOperations::remove(const QString &name)
{
    m_dialogs
        .ask(m_window, {.title = tr("Delete %1?").arg(name),
                        .text = tr("Its folder moves to the trash. Its credentials are removed from the keychain."),
                        .accept = tr("Move to Trash"),
                        .reject = {},
                        .destructive = true})
        .then(this, [this, name](Answer answer) {
            if (answer == Answer::Accept)
                moveToTrash(name);
        });
}

void EndpointOperations::moveToTrash(const QString &name)
{
    const Result<Endpoint> endpoint = m_workspace.load(name);
    const Result<QString> place = m_workspace.moveToTrash(name);
    if (!place) {
        emit failed(place.error());
        return;
    }
    if (endpoint)
        forgetCredentials(m_secrets, *endpoint);
    m_drafts.forget(m_workspace.folder(), name);
    emit changed({});
    emit note(tr("%1 is in the trash: %2").arg(name, QDir::toNativeSeparators(*place)));
}

} // namespace hooksmith
