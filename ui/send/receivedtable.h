// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulation/receivedmessage.h"

#include <QTreeWidget>

namespace hooksmith {

/// What reached a simulated destination, the newest first, as the destination's own debugger lists it.
class ReceivedTable final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ReceivedTable(QWidget *parent = nullptr);

    void add(const ReceivedMessage &message); ///< becomes the current one
    [[nodiscard]] const ReceivedMessage *currentMessage() const;

private:
    QList<ReceivedMessage> m_messages; ///< the newest first, as the rows
};

} // namespace hooksmith
