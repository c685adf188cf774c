// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace hooksmith {

/// A scrollable column in the middle of a page, as wide as a form reads well.
class FormColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormColumn(QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};

} // namespace hooksmith
