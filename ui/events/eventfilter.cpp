// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventfilter.h"

#include "events/eventlist.h"

#include <algorithm>

namespace hooksmith {

void EventFilter::search(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

QModelIndex EventFilter::indexOf(const QString &type) const
{
    return match(index(0, 0), EventList::TypeRole, type, 1, Qt::MatchExactly | Qt::MatchCaseSensitive).value(0);
}

QModelIndex EventFilter::firstType() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (index(row, 0).flags().testFlag(Qt::ItemIsSelectable))
            return index(row, 0);
    }
    return {};
}

bool EventFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QString type = index.data(EventList::TypeRole).toString();
    const QString text = type + u' ' + index.data(EventList::TitleRole).toString();
    const auto hasWord = [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    };
    return m_words.isEmpty() || (!type.isEmpty() && std::ranges::all_of(m_words, hasWord));
}

} // namespace hooksmith
