// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/drafts.h"

#include <QObject>

#include <functional>

namespace hooksmith {

class Dialogs;
class MessageArea;

/// Offers what was not saved when the program last ended, in a question or in messages over the page.
class DraftOffers final : public QObject
{
    Q_OBJECT

public:
    DraftOffers(DraftStore &drafts, Dialogs &dialogs, MessageArea &messages, QObject *parent = nullptr);

    /// Asks what to do with a draft; `next` gets it, or nothing where it was dropped.
    void ask(const Draft &draft, const std::function<void(const std::optional<Draft> &)> &next);
    void showAll(const QString &workspace); ///< a message for each draft of the workspace in that folder

signals:
    void restoreRequested(const hooksmith::Draft &draft); ///< which is this program's from now on

private:
    DraftStore &m_drafts;
    Dialogs &m_dialogs;
    MessageArea &m_messages;
};

} // namespace hooksmith
