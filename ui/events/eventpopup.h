// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;
class QListView;

namespace hooksmith {

class EventFilter;
class EventList;

/// The event types with a search field above them: typing narrows the list, Return takes what is marked.
class EventPopup final : public QFrame
{
    Q_OBJECT

public:
    EventPopup(EventList &events, QWidget *parent);

    void open(const QRect &anchor, const QString &current); ///< below the anchor, in global coordinates

signals:
    void chosen(const QString &type);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &text);
    void take(const QModelIndex &index);

    EventFilter *m_filtered;
    QLineEdit *m_search;
    QListView *m_list;
};

} // namespace hooksmith
