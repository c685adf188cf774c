// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/run.h"
#include "receive/receivedevent.h"
#include "widgets/badge.h"

#include <QAbstractTableModel>

#include <deque>
#include <functional>

namespace hooksmith {

/// The events that were received, newest last, with what became of each. Remembers the latest only, so that it does not
/// grow for ever.
class LiveModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, EventColumn, SignatureColumn, ResultColumn, ProblemsColumn, DeliveryColumn, ColumnCount };

    static constexpr qsizetype keptEvents = 1000;
    static constexpr qsizetype keptBytes = qsizetype{64} * 1024 * 1024; ///< of payloads, requests and logs

    struct Row
    {
        qint64 id = 0;
        ReceivedEvent event;
        bool isRunning = false;
        std::optional<RunReport> report;
        QString delivery; ///< in words; empty where nothing was delivered
        bool deliveryFailed = false;
    };

    using QAbstractTableModel::QAbstractTableModel;

    qint64 add(const ReceivedEvent &event); ///< gives the row's id
    void setRunning(qint64 id);
    void setReport(qint64 id, const RunReport &report);
    void setDelivery(qint64 id, const QString &text, bool failed);
    void clear();
    [[nodiscard]] const Row &row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1 where it is not remembered
    [[nodiscard]] qint64 forgotten() const { return m_forgotten; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void forgetOldest();
    void change(int place, const std::function<void(Row &)> &edit);
    [[nodiscard]] static QString text(const Row &row, int column);
    [[nodiscard]] static QString signatureText(const ReceivedEvent &event);
    [[nodiscard]] static Tone tone(const Row &row, int column);

    std::deque<Row> m_rows;
    qsizetype m_bytes = 0;
    qint64 m_nextId = 0;
    qint64 m_forgotten = 0;
};

} // namespace hooksmith
