// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/badge.h"

#include <QListWidget>

namespace hooksmith {

/// One line of a console or of a list of problems.
struct ListedMessage
{
    QString icon; ///< the name of a symbol
    Tone tone = Tone::Neutral;
    QString text;
    int line = 0;      ///< in the transform, counted from 1; 0 where there is none
    QString page = {}; ///< URL of what explains it; empty where there is none
    bool operator==(const ListedMessage &) const = default;
};

/// Messages below each other, with icons. Activated they lead to their line, or else to the page that explains them.
class MessageList final : public QListWidget
{
    Q_OBJECT

public:
    explicit MessageList(QWidget *parent = nullptr);

    void setMessages(const QList<ListedMessage> &messages); ///< at most a thousand, and how many more there are

signals:
    void lineActivated(int line);
    void pageActivated(const QString &url);

private:
    void add(const ListedMessage &message);
    void activate(const QListWidgetItem *item);
    void openPage();
    void copySelected() const;

    QList<ListedMessage> m_messages;
};

} // namespace hooksmith
