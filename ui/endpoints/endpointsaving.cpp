// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoints/endpointsaving.h"

#include "credentials/storecredentials.h"
#include "endpoints/endpointdifferences.h"
#include "window/dialogs.h"

#include <QWidget>

namespace hooksmith {

EndpointSaving::EndpointSaving(Workspace workspace, SecretStore &secrets, Dialogs &dialogs, QWidget *page)
    : QObject(page)
    , m_workspace(std::move(workspace))
    , m_secrets(secrets)
    , m_dialogs(dialogs)
    , m_page(page)
{
}

QFuture<Result<SaveOutcome>> EndpointSaving::save(const Endpoint &wanted, const QString &savedName,
                                                  const EnteredCredentials &credentials)
{
    return storeCredentials(m_secrets, credentials)
        .then(this,
              [this, wanted, savedName](const Result<bool> &stored) {
                  return stored ? writeOrAsk(wanted, savedName)
                                : QtFuture::makeReadyFuture<Outcome>(fail(stored.error()));
              })
        .unwrap();
}

QFuture<EndpointSaving::Outcome> EndpointSaving::writeOrAsk(const Endpoint &wanted, const QString &savedName)
{
    Outcome written = write(wanted, savedName);
    if (written || written.error().kind != Error::Kind::Conflict)
        return QtFuture::makeReadyFuture(std::move(written));
    const Result<Endpoint> onDisk = m_workspace.load(savedName);
    return onDisk ? ask(wanted, *onDisk) : QtFuture::makeReadyFuture<Outcome>(fail(onDisk.error()));
}

EndpointSaving::Outcome EndpointSaving::write(const Endpoint &wanted, const QString &savedName) const
{
    Endpoint unrenamed = wanted;
    unrenamed.name = savedName;
    Result<Endpoint> saved = m_workspace.save(unrenamed); // first, because it notices what others changed meanwhile
    if (saved && wanted.name != savedName)
        saved = m_workspace.rename(savedName, wanted.name);
    return saved.map(
        [](const Endpoint &endpoint) { return SaveOutcome{.kind = SaveOutcome::Kind::Saved, .endpoint = endpoint}; });
}

QFuture<EndpointSaving::Outcome> EndpointSaving::ask(const Endpoint &wanted, const Endpoint &onDisk)
{
    return m_dialogs
        .ask(m_page->window(), {.title = tr("%1 was changed by another program").arg(onDisk.name),
                                .text = tr("Its files are not what they were when you opened it. Overwrite them with "
                                           "your edits, or drop your edits and load the files?"),
                                .accept = tr("Overwrite"),
                                .reject = tr("Reload"),
                                .destructive = true,
                                .details = differencesBetween(onDisk, wanted)})
        .then(this, [this, wanted, onDisk](Answer answer) -> Outcome {
            switch (answer) {
            case Answer::Accept:
                return overwrite(wanted, onDisk);
            case Answer::Reject:
                return SaveOutcome{.kind = SaveOutcome::Kind::Reload, .endpoint = onDisk};
            case Answer::Cancel:
                break;
            }
            return SaveOutcome{};
        });
}

EndpointSaving::Outcome EndpointSaving::overwrite(Endpoint wanted, const Endpoint &onDisk) const
{
    wanted.document = onDisk.document; // with the fields that are not ours
    wanted.storedTransform = onDisk.storedTransform;
    return write(wanted, onDisk.name);
}

} // namespace hooksmith
