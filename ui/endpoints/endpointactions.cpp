// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoints/endpointactions.h"

#include "widgets/symbolicaction.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace hooksmith {

EndpointActions::EndpointActions(QObject *parent)
    : QObject(parent)
    , open(create(u"editAction"_s, u"edit"_s, tr("Edit"), tr("Open the selected endpoint.")))
    , sendTest(create(u"sendAction"_s, u"send"_s, tr("Send Test…"), tr("Show the request of one event, then send it.")))
    , exportFile(create(u"exportAction"_s, u"export"_s, tr("Export…"),
                        tr("Write the endpoint to one file, without credentials.")))
    , deploy(create(u"deployAction"_s, u"deploy"_s, tr("Deploy…"),
                    tr("Create or update the endpoint where it runs for real.")))
    , checkDeployment(create(u"checkDeploymentAction"_s, u"search"_s, tr("Check Deployment"),
                             tr("Look whether the deployed endpoint is what it is here.")))
    , duplicate(
          create(u"duplicateAction"_s, u"duplicate"_s, tr("Duplicate"), tr("Make a disabled copy of the endpoint.")))
    , rename(
          create(u"renameAction"_s, u"rename"_s, tr("Rename…"), tr("Give the endpoint and its folder another name.")))
    , toggle(create(u"toggleAction"_s, u"success"_s, tr("Enable"), tr("Enable or disable the endpoint.")))
    , remove(create(u"deleteAction"_s, u"trash"_s, tr("Delete…"), tr("Move the endpoint to the trash.")))
{
    duplicate->setShortcut(QKeySequence(u"Ctrl+Shift+D"_s));
    rename->setShortcut(QKeySequence(u"F2"_s));
    remove->setShortcut(QKeySequence::Delete);
}

QAction *EndpointActions::create(const QString &name, const QString &icon, const QString &text, const QString &tip)
{
    QAction *action = createAction(this, name, icon, text, tip);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

QList<QAction *> EndpointActions::all() const
{
    return {open, sendTest, exportFile, deploy, checkDeployment, duplicate, rename, toggle, remove};
}

QHash<PageCommand, PageControl> EndpointActions::controls() const
{
    PageControl opening = controlOf(*open);
    opening.keys = tr("Return"); // which the table takes itself
    return {{PageCommand::OpenEndpoint, opening},
            {PageCommand::ExportEndpoint, controlOf(*exportFile)},
            {PageCommand::DeployEndpoint, controlOf(*deploy)},
            {PageCommand::CheckDeployment, controlOf(*checkDeployment)},
            {PageCommand::DuplicateEndpoint, controlOf(*duplicate)},
            {PageCommand::RenameEndpoint, controlOf(*rename)},
            {PageCommand::ToggleEndpoint, controlOf(*toggle)},
            {PageCommand::DeleteEndpoint, controlOf(*remove)}};
}

void EndpointActions::showToggle(bool isEnabled)
{
    toggle->setText(isEnabled ? tr("Disable") : tr("Enable"));
}

} // namespace hooksmith
