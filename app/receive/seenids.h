// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQueue>
#include <QSet>

namespace hooksmith {

/// Notices ids that come again. Remembers the latest only, so that it does not grow for ever.
class SeenIds
{
public:
    explicit SeenIds(qsizetype remembered = 100000)
        : m_remembered(remembered)
    {
    }

    [[nodiscard]] bool contains(const QByteArray &id) const { return m_ids.contains(id); }
    void add(const QByteArray &id);

private:
    qsizetype m_remembered;
    QSet<QByteArray> m_ids;
    QQueue<QByteArray> m_order; // oldest first
};

} // namespace hooksmith
