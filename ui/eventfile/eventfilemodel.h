// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receive/eventfile.h"

#include <QAbstractTableModel>
#include <QCache>

#include <optional>

namespace hooksmith {

class EventCatalog;

/// The events of a file as a table, or those of them that were searched for. A line is read when its row shows.
class EventFileModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LineColumn, TypeColumn, TimeColumn, IdColumn };

    EventFileModel(const EventCatalog &catalog, QObject *parent);

    void setFile(const EventFile &file);
    void setFound(const std::optional<QList<int>> &events); ///< what was searched for; unset for all
    [[nodiscard]] const EventFile &file() const { return m_file; }
    [[nodiscard]] qsizetype eventAt(int row) const; ///< its index in the file

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Summary
    {
        QString time;
        QString id;
        QString problem; ///< why the line cannot be read; empty where it can
    };

    [[nodiscard]] const Summary &summaryOf(qsizetype event) const;
    [[nodiscard]] Summary read(qsizetype event) const;
    [[nodiscard]] QString text(qsizetype event, int column) const;
    [[nodiscard]] QString remark(qsizetype event) const; ///< what is unusual about it; empty where nothing is

    const EventCatalog &m_catalog;
    EventFile m_file;
    std::optional<QList<int>> m_found;
    mutable QCache<qsizetype, Summary> m_summaries;
};

} // namespace hooksmith
