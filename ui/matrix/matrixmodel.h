// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matrix/cellstate.h"

#include <QAbstractTableModel>

namespace hooksmith {

/// A check as a table: an event type a row below the title of its group, the sample and each variant a column. Types
/// that the endpoint does not subscribe to come last, with their sample only.
class MatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole, ///< int of CellState
        SubscribedRole            ///< bool: whether the endpoint gets this row's events
    };

    /// What a column is called.
    struct Head
    {
        QString label; ///< short
        QString title; ///< its tooltip
    };

    /// `heads` by the names of the variants.
    explicit MatrixModel(QHash<QString, Head> heads, QObject *parent = nullptr);

    /// A check of the same events changes the cells and leaves rows and columns alone, so that a view keeps its place.
    void setReport(const CheckReport &report);
    /// Null pointer where the cell is empty.
    [[nodiscard]] const CheckResult *resultAt(const QModelIndex &index) const;
    [[nodiscard]] QMap<CellState, int> counts() const; ///< over what the endpoint subscribes to

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString title; ///< of a group; empty in a type's row
        QString type;
        bool isSubscribed = true;
        bool operator==(const Row &) const = default;
    };
    struct Layout
    {
        QList<Row> rows;
        QStringList variants; ///< the sample's is empty
        bool operator==(const Layout &) const = default;
    };
    [[nodiscard]] static Layout layoutOf(const CheckReport &report);
    static void add(Layout &layout, const QList<CheckResult> &results, bool areSubscribed);
    void place(const QList<CheckResult> &results);

    QHash<QString, Head> m_heads;
    Layout m_layout;
    CheckReport m_report;
    QHash<std::pair<qsizetype, qsizetype>, const CheckResult *> m_cells; ///< by row and column, into m_report
};

} // namespace hooksmith
