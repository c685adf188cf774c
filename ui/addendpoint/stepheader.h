// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hooksmith {

class StepIndicator;

/// The head of each page of the Add-Endpoint flow: its title, and how far it has come.
class StepHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit StepHeader(QWidget *parent = nullptr);

    void setCurrent(int step); ///< counted from 0

private:
    StepIndicator *m_indicator;
};

} // namespace hooksmith
