// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace hooksmith {

/// The types of an EventList whose name or title has all the words; no headings while one searches.
class EventFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void search(const QString &words);
    [[nodiscard]] QModelIndex indexOf(const QString &type) const; ///< invalid where it is filtered out
    [[nodiscard]] QModelIndex firstType() const;                  ///< invalid where nothing is found

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace hooksmith
