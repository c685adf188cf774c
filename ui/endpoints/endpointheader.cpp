// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoints/endpointheader.h"

#include "endpoints/endpointactions.h"
#include "environments/environmentbox.h"
#include "model/endpoint.h"
#include "widgets/symbolicon.h"
#include "widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace hooksmith {

EndpointHeader::EndpointHeader(QWidget *parent)
    : Surface(Kind::Bar, parent)
    , m_actions(new EndpointActions(this))
    , m_tabs(new QTabBar(this))
    , m_environment(new EnvironmentBox(this))
    , m_reason(new TextLabel(TextLabel::Role::Muted, {}, this))
    , m_save(new QPushButton(tr("Save"), this))
{
    m_tabs->setObjectName(u"endpointTabs"_s);
    m_tabs->setDrawBase(false);
    m_reason->setObjectName(u"saveReason"_s);
    m_reason->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setDefault(true);
    m_actions->open->setEnabled(false);            // it is
    m_actions->checkDeployment->setEnabled(false); // the list shows what that finds
    m_actions->remove->setShortcut({});            // in the editors it deletes text
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 16, 1);
    layout->addWidget(m_tabs, 0, Qt::AlignBottom);
    layout->addSpacing(12);
    layout->addWidget(m_environment);
    layout->addWidget(m_reason, 1);
    connect(addButton(u"sendTestButton"_s, u"send"_s, tr("Send Test…")), &QPushButton::clicked, m_actions->sendTest,
            &QAction::trigger);
    connect(addButton(u"deployButton"_s, u"deploy"_s, tr("Deploy…")), &QPushButton::clicked, m_actions->deploy,
            &QAction::trigger);
    addMore();
    layout->addWidget(m_save);
    connect(m_tabs, &QTabBar::currentChanged, this, &EndpointHeader::partChosen);
    connect(m_environment, &EnvironmentBox::chosen, this, &EndpointHeader::environmentChosen);
    connect(m_save, &QPushButton::clicked, this, &EndpointHeader::saveRequested);
}

QPushButton *EndpointHeader::addButton(const QString &name, const QString &icon, const QString &text)
{
    auto *button = new QPushButton(symbolIcon(icon), text, this);
    button->setObjectName(name);
    layout()->addWidget(button);
    return button;
}

void EndpointHeader::addMore()
{
    auto *more = new QToolButton(this);
    more->setObjectName(u"moreButton"_s);
    more->setIcon(symbolIcon(u"menu"_s));
    more->setAccessibleName(tr("More"));
    more->setToolTip(tr("Export, duplicate, rename, enable or disable, delete"));
    more->setFocusPolicy(Qt::StrongFocus);
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    menu->setObjectName(u"moreMenu"_s);
    menu->addActions({m_actions->exportFile, m_actions->duplicate, m_actions->rename, m_actions->toggle});
    menu->addSeparator();
    menu->addAction(m_actions->remove);
    more->setMenu(menu);
    layout()->addWidget(more);
}

void EndpointHeader::addPart(const QString &title)
{
    m_tabs->addTab(title);
}

void EndpointHeader::showPart(int part)
{
    m_tabs->setCurrentIndex(part);
}

void EndpointHeader::setEndpoint(const Endpoint &endpoint)
{
    m_environment->setEndpoint(endpoint);
    m_actions->showToggle(endpoint.enabled);
}

void EndpointHeader::setSaving(bool canSave, const QString &problem)
{
    m_save->setEnabled(canSave);
    m_save->setToolTip(problem);
    m_reason->setText(problem);
}

} // namespace hooksmith
