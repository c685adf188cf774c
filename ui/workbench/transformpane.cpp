// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/transformpane.h"

#include "editor/coveragemarks.h"
#include "editor/editorpanel.h"
#include "editor/errormark.h"
#include "editor/membercompletion.h"
#include "editor/transformmembers.h"
#include "settings/settings.h"
#include "widgets/notice.h"
#include "widgets/paneheader.h"
#include "widgets/persistentsplitter.h"
#include "workbench/budgetmeters.h"
#include "workbench/helppanel.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

TransformPane::TransformPane(Settings &settings, const Payload &payload, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_splitter(new PersistentSplitter(Qt::Vertical, u"helpSplitter"_qs, settings, this))
    , m_panel(new EditorPanel(CodeEditor::Language::JavaScript, settings, m_splitter))
    , m_editor(m_panel->editor())
    , m_mark(new ErrorMark(m_editor))
    , m_coverage(new CoverageMarks(m_editor))
    , m_help(new HelpPanel(m_splitter))
    , m_meters(new BudgetMeters(this))
    , m_notice(new Notice(this))
    , m_templates(new QMenu(this))
{
    m_editor.setObjectName(u"transformEditor"_qs);
    m_editor.setAccessibleName(tr("Transform"));
    m_help->setObjectName(u"helpPanel"_qs);
    m_help->hide();
    m_splitter->addWidget(m_panel);
    m_splitter->addWidget(m_help);
    m_splitter->restore({3, 1});
    m_notice->setObjectName(u"transformNotice"_qs);
    auto *notices = new QVBoxLayout;
    notices->setContentsMargins(12, 0, 12, 0);
    notices->addWidget(m_notice);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header());
    layout->addLayout(notices);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_meters);
    setFocusProxy(m_panel);
    addCompletion(payload);
    connect(&m_editor, &CodeEditor::textChanged, m_meters,
            [this] { m_meters->setCodeLength(m_editor.content().size()); });
    connect(&m_editor, &CodeEditor::largeTextPasted, this, [this](const QByteArray &text) {
        const QString size = QLocale().formattedDataSize(text.size());
        m_notice->notify(Tone::Warning,
                         tr("The text on the clipboard was not pasted: %1 is too large for a transform.").arg(size),
                         tr("Dismiss"));
    });
    connect(m_notice, &Notice::actionTriggered, m_notice, &QWidget::hide);
    connect(m_help, &HelpPanel::closed, m_helpButton, [this] { m_helpButton->setChecked(false); });
    connect(&settings, &Settings::languageChanged, this, &TransformPane::fillTemplates);
    connect(&settings, &Settings::languageChanged, this, &TransformPane::showHelp);
    setIntegration(nullptr, {});
}

PaneHeader *TransformPane::header()
{
    auto *made = new PaneHeader(tr("Transform"), this);
    made->addStretch();
    m_templatesButton = made->addButton(u"templates"_qs, u"templates"_qs, tr("Templates"),
                                        tr("Replace the transform by a template; this can be undone"));
    m_templates->setObjectName(u"templatesMenu"_qs);
    m_templates->setToolTipsVisible(true);
    m_templatesButton->setMenu(m_templates);
    m_templatesButton->setPopupMode(QToolButton::InstantPopup);
    m_helpButton = made->addButton(u"help"_qs, u"help"_qs, tr("Tips"), tr("Show or hide tips and troubleshooting"));
    m_helpButton->setCheckable(true);
    connect(m_helpButton, &QToolButton::toggled, m_help, &QWidget::setVisible);
    return made;
}

void TransformPane::addCompletion(const Payload &payload)
{
    auto *completion = new MemberCompletion(m_editor, [this, payload](const QStringList &path) {
        return transformMembers(m_editor.content(), payload(), path);
    });
    auto *offer = new QAction(tr("Complete"), this);
    offer->setShortcut(Qt::CTRL | Qt::Key_Space);
    offer->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(offer, &QAction::triggered, completion, &MemberCompletion::offer);
    addAction(offer);
}

void TransformPane::setIntegration(const Integration *integration, const QString &region)
{
    m_integration = integration;
    m_region = region;
    const bool hasHelp = integration && !(integration->tips.isEmpty() && integration->troubleshooting.isEmpty());
    m_templatesButton->setVisible(integration && !integration->templates.isEmpty());
    m_helpButton->setVisible(hasHelp);
    if (!hasHelp)
        m_helpButton->setChecked(false);
    fillTemplates();
    showHelp();
}

void TransformPane::fillTemplates()
{
    m_templates->clear();
    if (!m_integration)
        return;
    const QString language = m_settings.language();
    for (const TransformTemplate &transformTemplate : m_integration->templates) {
        QAction *action = m_templates->addAction(transformTemplate.label.in(language));
        action->setObjectName(transformTemplate.id);
        action->setToolTip(transformTemplate.description.in(language));
        action->setStatusTip(action->toolTip());
        connect(action, &QAction::triggered, this, [this, source = transformTemplate] {
            m_editor.replaceAll(m_integration->sourceFor(source, m_region));
            m_editor.setFocus(Qt::OtherFocusReason);
        });
    }
}

void TransformPane::showHelp()
{
    if (m_integration)
        m_help->setIntegration(*m_integration, m_settings.language());
}

} // namespace hooksmith
