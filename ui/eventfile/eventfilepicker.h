// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receive/eventfile.h"

#include <QFutureWatcher>
#include <QWidget>

class QLineEdit;
class QTableView;

namespace hooksmith {

class EventCatalog;
class EventFileModel;
class TextLabel;

/// Picks events out of a file of many, by keys, mouse or search. Files of any size: they are read and searched on
/// another thread.
class EventFilePicker final : public QWidget
{
    Q_OBJECT

public:
    explicit EventFilePicker(const EventCatalog &catalog, QWidget *parent = nullptr);
    ~EventFilePicker() override;

    void openFile(const QString &path); ///< shows itself, and picks the first event once the file is read
    void openText(const QByteArray &text);

signals:
    void picked(qsizetype event, const QString &type, const QByteArray &payload); ///< a type it names, or none
    void opened();                                                                ///< the lines are known
    void failed(const hooksmith::Error &error);
    void entered(); ///< the user wants to go on with the event
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *createBar();
    void createTable();
    void read(const std::function<Result<EventFile>(const EventFile::Progress &)> &open);
    void takeFile();
    void giveUp(const Error &error);
    void search(const QString &text);
    void takeFound();
    void pick(int row);
    void showState();
    void close();

    EventFileModel *m_model;
    QLineEdit *m_search;
    TextLabel *m_state;
    QTableView *m_table;
    QFutureWatcher<Result<EventFile>> m_reading;
    QFutureWatcher<QList<int>> m_searching;
    quint64 m_newestPick = 0;
};

} // namespace hooksmith
