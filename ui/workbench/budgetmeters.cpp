// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/budgetmeters.h"

#include "widgets/meter.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QString milliseconds(qint64 microseconds)
{
    constexpr double inOneMillisecond = 1000;
    const double value = static_cast<double>(microseconds) / inOneMillisecond;
    return QLocale().toString(value, 'f', value < 10 ? 1 : 0);
}

QString percent(const Budget &budget)
{
    constexpr double whole = 100;
    return QLocale().toString(budget.share() * whole, 'f', budget.share() < 0.1 ? 1 : 0);
}

} // namespace

BudgetMeters::BudgetMeters(QWidget *parent)
    : Surface(Kind::Foot, parent)
{
    setObjectName(u"budgetMeters"_qs);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(16);
    m_code = addMeter(u"codeMeter"_qs);
    m_request = addMeter(u"requestMeter"_qs);
    m_time = addMeter(u"timeMeter"_qs);
    setCodeLength(0);
    showRequest({});
    showTime({});
}

Meter *BudgetMeters::addMeter(const QString &name)
{
    auto *meter = new Meter(this);
    meter->setObjectName(name);
    layout()->addWidget(meter);
    return meter;
}

void BudgetMeters::setCodeLength(qint64 characters)
{
    showCode({.used = characters, .limit = Budgets::codeLimit});
}

void BudgetMeters::setBudgets(const Budgets &budgets)
{
    showCode(budgets.code);
    showRequest(budgets.request);
    showTime(budgets.time);
}

void BudgetMeters::showCode(const Budget &budget)
{
    const QLocale locale;
    m_code->show(tr("Code %1 / %2").arg(locale.toString(budget.used), locale.toString(budget.limit)), budget.share(),
                 tr("The code has %1 of the %2 characters that production takes (%3 %).")
                     .arg(locale.toString(budget.used), locale.toString(budget.limit), percent(budget)));
}

void BudgetMeters::showRequest(const Budget &budget)
{
    const QLocale locale;
    const QString used = locale.formattedDataSize(budget.used, 1);
    const QString limit = locale.formattedDataSize(budget.limit, 0);
    if (budget.limit > 0)
        m_request->show(tr("Request %1 / %2").arg(used, limit), budget.share(),
                        tr("The body of this event's request has %1 of the %2 that the destination takes (%3 %).")
                            .arg(used, limit, percent(budget)));
    else if (budget.used > 0)
        m_request->show(tr("Request %1").arg(used), 0, tr("No limit of this destination is known."));
    else
        m_request->show(tr("Request –"), 0, tr("There is no request yet."));
}

void BudgetMeters::showTime(const Budget &budget)
{
    if (budget.limit > 0)
        m_time->show(tr("Time %1 / %2 ms").arg(milliseconds(budget.used), milliseconds(budget.limit)), budget.share(),
                     tr("The last run took %1 ms; it is ended after %2 ms (%3 %).")
                         .arg(milliseconds(budget.used), milliseconds(budget.limit), percent(budget)));
    else
        m_time->show(tr("Time –"), 0, tr("Nothing has run yet."));
}

} // namespace hooksmith
