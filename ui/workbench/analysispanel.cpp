// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/analysispanel.h"

#include <QTabBar>

using namespace Qt::StringLiterals;

namespace hooksmith {

AnalysisPanel::AnalysisPanel(QWidget *parent)
    : QTabWidget(parent)
{
    setObjectName(u"analysisPanel"_qs);
    setDocumentMode(true);
    tabBar()->setDrawBase(false);
}

void AnalysisPanel::addPage(QWidget *page, const QString &title)
{
    m_titles.insert(page, title);
    addTab(page, title);
}

void AnalysisPanel::setCount(QWidget *page, qsizetype count)
{
    const QString title = m_titles.value(page);
    setTabText(indexOf(page), count > 0 ? u"%1 (%2)"_qs.arg(title).arg(count) : title);
}

} // namespace hooksmith
