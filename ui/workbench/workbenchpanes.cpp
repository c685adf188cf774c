// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/workbenchpanes.h"

#include "settings/settings.h"
#include "widgets/persistentsplitter.h"
#include "workbench/analysispanel.h"

#include <QAction>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const QList<int> floorShares = {680, 320};

} // namespace

WorkbenchPanes::WorkbenchPanes(Settings &settings, QWidget *transform, QWidget *payload, QWidget *result,
                               AnalysisPanel *analysis, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_floors(new PersistentSplitter(Qt::Vertical, u"workbenchFloors"_qs, settings, this))
    , m_columns(new PersistentSplitter(Qt::Horizontal, u"workbenchColumns"_qs, settings, m_floors))
    , m_transform(transform)
    , m_payload(payload)
    , m_result(result)
    , m_analysis(analysis)
{
    arrange();
    addShortcuts();
    setFocusProxy(m_transform);
    connect(m_analysis, &AnalysisPanel::sizeChanged, this, &WorkbenchPanes::resizeAnalysis);
    if (!m_settings.isAnalysisShown())
        m_analysis->setSize(AnalysisPanel::Size::Hidden);
}

void WorkbenchPanes::arrange()
{
    auto *rows = new PersistentSplitter(Qt::Vertical, u"workbenchRows"_qs, m_settings, m_columns);
    m_columns->addWidget(m_transform);
    m_columns->addWidget(rows);
    rows->addWidget(m_payload);
    rows->addWidget(m_result);
    m_columns->restore({520, 480});
    rows->restore({420, 580});
    m_floors->addWidget(m_columns);
    m_floors->addWidget(m_analysis);
    m_floors->restore(floorShares);
    // What its parts ask for together is more than a small screen has.
    m_result->setMinimumHeight(130);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_floors);
}

void WorkbenchPanes::addShortcuts()
{
    addShortcut(u"nextPane"_qs, tr("Next pane"), Qt::Key_F6, [this] { focusNextPane(); }); // Tab indents in an editor
    addShortcut(u"toggleAnalysis"_qs, tr("Show or hide the panel"), Qt::CTRL | Qt::Key_J,
                [this] { m_analysis->toggleHidden(); });
    addShortcut(u"toggleMaximisedAnalysis"_qs, tr("Maximise the panel"), Qt::CTRL | Qt::SHIFT | Qt::Key_J,
                [this] { m_analysis->toggleMaximised(); });
}

void WorkbenchPanes::addShortcut(const QString &name, const QString &text, const QKeySequence &key,
                                 const std::function<void()> &action)
{
    auto *shortcut = new QAction(text, this);
    shortcut->setObjectName(name);
    shortcut->setShortcut(key);
    shortcut->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QAction::triggered, this, [action] { action(); });
    addAction(shortcut);
}

void WorkbenchPanes::resizeAnalysis()
{
    const AnalysisPanel::Size size = m_analysis->currentSize();
    const bool isHidden = size == AnalysisPanel::Size::Hidden;
    const bool isMaximised = size == AnalysisPanel::Size::Maximised;
    const bool hadFocus = m_analysis->isAncestorOf(focusWidget());
    m_columns->setVisible(!isMaximised);
    if (size == AnalysisPanel::Size::Shared)
        m_floors->restore(floorShares);
    if (isHidden && hadFocus)
        m_transform->setFocus(Qt::OtherFocusReason);
    if (isMaximised && !hadFocus)
        m_analysis->currentWidget()->setFocus(Qt::OtherFocusReason);
    m_settings.setAnalysisShown(!isHidden);
}

void WorkbenchPanes::focusNextPane()
{
    QList<QWidget *> panes = {m_transform, m_payload, m_result, m_analysis};
    erase_if(panes, [](const QWidget *pane) { return !pane->isVisible(); });
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes[i]->isAncestorOf(focusWidget()))
            return panes[(i + 1) % panes.size()]->setFocus(Qt::TabFocusReason);
    }
    panes.first()->setFocus(Qt::TabFocusReason);
}

} // namespace hooksmith
