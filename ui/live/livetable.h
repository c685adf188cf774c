// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace hooksmith {

class LiveModel;

/// The received events, a row each. Follows the newest until the user looks at one.
class LiveTable final : public QTableView
{
    Q_OBJECT

public:
    explicit LiveTable(LiveModel &events, QWidget *parent = nullptr);

    [[nodiscard]] int selectedRow() const; ///< -1 where none is

private:
    void widenRefusals(int first, int last);

    LiveModel &m_events;
};

} // namespace hooksmith
