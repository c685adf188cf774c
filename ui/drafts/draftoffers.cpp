// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/draftoffers.h"

#include "window/dialogs.h"
#include "window/messagearea.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QString timeOf(const Draft &draft)
{
    return QLocale().toString(draft.savedAt.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

DraftOffers::DraftOffers(DraftStore &drafts, Dialogs &dialogs, MessageArea &messages, QObject *parent)
    : QObject(parent)
    , m_drafts(drafts)
    , m_dialogs(dialogs)
    , m_messages(messages)
{
}

void DraftOffers::ask(const Draft &draft, const std::function<void(const std::optional<Draft> &)> &next)
{
    const QString text = draft.endpointName.isEmpty()
                             ? tr("A new endpoint from %1 was not created.").arg(timeOf(draft))
                             : tr("Edits of %1 from %2 were not saved.").arg(draft.endpointName, timeOf(draft));
    m_dialogs
        .ask(m_messages.window(),
             {.title = tr("Restore unsaved edits?"), .text = text, .accept = tr("Restore"), .reject = tr("Discard")})
        .then(this, [this, draft, next](Answer answer) {
            if (answer == Answer::Cancel)
                return;
            if (answer == Answer::Reject)
                m_drafts.discard(draft);
            else
                m_drafts.adopt(draft);
            next(answer == Answer::Accept ? std::optional(draft) : std::nullopt);
        });
}

void DraftOffers::showAll(const QString &workspace)
{
    for (const Draft &draft : m_drafts.all(workspace)) {
        const QString text =
            draft.endpointName.isEmpty()
                ? tr("A new endpoint from %1 was not created. Restore it?").arg(timeOf(draft))
                : tr("Edits of %1 from %2 were not saved. Restore them?").arg(draft.endpointName, timeOf(draft));
        MessageBar *bar = m_messages.show(MessageBar::Kind::Information, text);
        bar->addAction(tr("Discard"), u"discardDraftButton"_s, [this, draft] { m_drafts.discard(draft); });
        bar->addAction(tr("Restore"), u"restoreDraftButton"_s, [this, draft] {
            m_drafts.adopt(draft);
            emit restoreRequested(draft);
        });
    }
}

} // namespace hooksmith
