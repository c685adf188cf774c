// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/analysispanel.h"

#include "widgets/symbolicon.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int buttonSize = 28; // pixels; lower than the tabs
constexpr int lowest = 150;    // pixels; less than the pages ask for, which is more than a small screen has

} // namespace

AnalysisPanel::AnalysisPanel(QWidget *parent)
    : QTabWidget(parent)
    , m_maximise(new QToolButton(this))
    , m_hide(new QToolButton(this))
{
    setObjectName(u"analysisPanel"_qs);
    setDocumentMode(true);
    tabBar()->setDrawBase(false);
    setCornerWidget(createButtons());
    connect(this, &QTabWidget::tabBarClicked, this, [this](int tab) {
        if (tab >= 0 && m_size == Size::Hidden)
            setSize(Size::Shared);
    });
    setSize(Size::Shared);
}

QWidget *AnalysisPanel::createButtons()
{
    m_maximise->setObjectName(u"maximiseAnalysis"_qs);
    m_hide->setObjectName(u"hideAnalysis"_qs);
    auto *buttons = new QWidget(this);
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 4, 8, 4);
    layout->setSpacing(2);
    for (QToolButton *button : {m_maximise, m_hide}) {
        button->setAutoRaise(true);
        button->setFixedSize(buttonSize, buttonSize);
        layout->addWidget(button);
    }
    connect(m_maximise, &QToolButton::clicked, this, &AnalysisPanel::toggleMaximised);
    connect(m_hide, &QToolButton::clicked, this, &AnalysisPanel::toggleHidden);
    return buttons;
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

QStackedWidget *AnalysisPanel::pages() const
{
    return findChild<QStackedWidget *>(QString(), Qt::FindDirectChildrenOnly);
}

void AnalysisPanel::setSize(Size size)
{
    const bool isHidden = size == Size::Hidden;
    const bool isMaximised = size == Size::Maximised;
    const auto describe = [](QToolButton *button, const QString &icon, const QString &text) {
        button->setIcon(symbolIcon(icon));
        button->setAccessibleName(text);
        button->setToolTip(text);
        button->setStatusTip(text);
    };
    describe(m_maximise, isMaximised ? u"restore"_qs : u"maximise"_qs,
             isMaximised ? tr("Share the window with the panes (Ctrl+Shift+J)") : tr("Maximise (Ctrl+Shift+J)"));
    describe(m_hide, isHidden ? u"chevron-up"_qs : u"chevron-down"_qs,
             isHidden ? tr("Show the panel (Ctrl+J)") : tr("Hide the panel (Ctrl+J)"));
    pages()->setVisible(!isHidden);
    setMinimumHeight(isHidden ? 0 : lowest);
    setMaximumHeight(isHidden ? qMax(tabBar()->sizeHint().height(), cornerWidget()->sizeHint().height())
                              : QWIDGETSIZE_MAX);
    if (std::exchange(m_size, size) != size)
        emit sizeChanged(size);
}

void AnalysisPanel::toggleHidden()
{
    setSize(m_size == Size::Hidden ? Size::Shared : Size::Hidden);
}

void AnalysisPanel::makeRoom()
{
    if (m_size == Size::Maximised)
        setSize(Size::Shared);
}

void AnalysisPanel::toggleMaximised()
{
    setSize(m_size == Size::Maximised ? Size::Shared : Size::Maximised);
}

} // namespace hooksmith
