// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QSortFilterProxyModel;

namespace hooksmith {

class EndpointModel;

/// The list of endpoints, of which those are shown that a text is found in.
class EndpointTable final : public QTableView
{
    Q_OBJECT

public:
    explicit EndpointTable(EndpointModel &model, QWidget *parent = nullptr);

    void setFilter(const QString &text);
    void selectEndpoint(const QString &name);                ///< the first one where there is none of that name
    [[nodiscard]] int selectedRow() const;                   ///< of the model; -1 where none is selected
    [[nodiscard]] int rowOf(const QModelIndex &shown) const; ///< of the model
    [[nodiscard]] bool isEmpty() const;                      ///< nothing is shown

signals:
    void selectedChanged();

private:
    void setUpColumns();

    EndpointModel &m_model;
    QSortFilterProxyModel *m_filter;
};

} // namespace hooksmith
