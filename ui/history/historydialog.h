// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;
class QSplitter;
class QTableView;

namespace hooksmith {

class DeliveryHistory;
class Dialogs;
class HistoryModel;
class RequestView;
class ResponseView;
class TextLabel;

/// The test deliveries made from this machine: a list, and the selected one in full.
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(DeliveryHistory &history, Dialogs &dialogs, QWidget *parent = nullptr);

    void refresh();

private:
    void createTable();
    void layOut();
    void showSelected();
    void clear();

    DeliveryHistory &m_history;
    Dialogs &m_dialogs;
    HistoryModel *m_model;
    QTableView *m_table;
    RequestView *m_request;
    ResponseView *m_response;
    TextLabel *m_empty;
    QSplitter *m_content;
    QPushButton *m_clear;
};

} // namespace hooksmith
