// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/deliveryhistory.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QSplitter;
class QTableView;

namespace hooksmith {

class Dialogs;
class HistoryModel;
class RequestView;
class ResponseView;
class TextLabel;

/// The test deliveries made from this machine: a list, and the selected one in full. Those of one workspace are shown
/// unless the user wants all.
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `workspace` are the endpoints of the one that is open; without it every delivery is shown.
    HistoryDialog(DeliveryHistory &history, Dialogs &dialogs, DeliveryHistory::EndpointIds workspace,
                  QWidget *parent = nullptr);

    void refresh();

private:
    void createTable();
    void layOut();
    [[nodiscard]] DeliveryHistory::EndpointIds shown() const;
    [[nodiscard]] QString emptyText() const;
    void showSelected();
    void clear();

    DeliveryHistory &m_history;
    Dialogs &m_dialogs;
    DeliveryHistory::EndpointIds m_workspace;
    HistoryModel *m_model;
    QTableView *m_table;
    RequestView *m_request;
    ResponseView *m_response;
    TextLabel *m_empty;
    QSplitter *m_content;
    QCheckBox *m_all;
    QPushButton *m_clear;
};

} // namespace hooksmith
