// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/budget.h"
#include "widgets/surface.h"

namespace hooksmith {

class Meter;

/// How much a transform uses of what production and the destination allow: length of the code, size of the request,
/// time.
class BudgetMeters final : public Surface
{
    Q_OBJECT

public:
    explicit BudgetMeters(QWidget *parent = nullptr);

    void setCodeLength(qint64 characters);
    void setBudgets(const Budgets &budgets); ///< of the last run

private:
    Meter *addMeter(const QString &name);
    void showCode(const Budget &budget);
    void showRequest(const Budget &budget);
    void showTime(const Budget &budget);

    Meter *m_code;
    Meter *m_request;
    Meter *m_time;
};

} // namespace hooksmith
