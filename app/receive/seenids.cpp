// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "receive/seenids.h"

namespace hooksmith {

void SeenIds::add(const QByteArray &id)
{
    if (id.isEmpty() || m_ids.contains(id))
        return;
    m_ids.insert(id);
    m_order.enqueue(id);
    if (m_order.size() > m_remembered)
        m_ids.remove(m_order.dequeue());
}

} // namespace hooksmith
