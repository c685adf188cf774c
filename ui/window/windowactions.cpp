// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windowactions.h"

#include "window/editmenu.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QAction *addAction(QMenu *menu, const QString &name, const QString &text, const QKeySequence &shortcut,
                   const QString &tip)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setStatusTip(tip);
    return action;
}

/// Those in the language before, with what hangs on them: clear() would only hide them.
void dropMenus(QMainWindow *window)
{
    for (const QAction *entry : window->menuBar()->actions())
        delete entry->menu();
    window->menuBar()->clear();
}

QMenu *addMenu(QMainWindow *window, const QString &name, const QString &title)
{
    QMenu *menu = window->menuBar()->addMenu(title);
    menu->setObjectName(name);
    return menu;
}

} // namespace

WindowActions::WindowActions(QMainWindow *window, const PageActions::CurrentPage &page)
    : QObject(window)
    , m_page(new PageActions(page, this))
{
    dropMenus(window);
    createFileMenu(window);
    createEditMenu(window);
    createEndpointMenu(window);
    createPayloadMenu(window);
    createViewMenu(window);
    createHelpMenu(window);
}

void WindowActions::createFileMenu(QMainWindow *window)
{
    QMenu *menu = addMenu(window, u"fileMenu"_s, tr("&File"));
    newWorkspace = addAction(menu, u"newWorkspaceAction"_s, tr("New &Workspace…"), QKeySequence(u"Ctrl+Shift+N"_s),
                             tr("Create a folder for endpoints."));
    openWorkspace = addAction(menu, u"openWorkspaceAction"_s, tr("&Open Workspace…"), QKeySequence::Open,
                              tr("Open a folder that holds endpoints."));
    recentWorkspaces = menu->addMenu(tr("Open &Recent"));
    recentWorkspaces->setObjectName(u"recentMenu"_s);
    menu->addSeparator();
    save = addAction(menu, u"saveAction"_s, tr("&Save"), QKeySequence::Save, tr("Save the endpoint's files."));
    menu->addSeparator();
    importEndpoint = addAction(menu, u"importEndpointAction"_s, tr("&Import Endpoint…"), QKeySequence(u"Ctrl+I"_s),
                               tr("Add an endpoint from a file of Hooksmith or Svix, or from a transform alone."));
    m_page->add(menu, PageCommand::ExportEndpoint, u"exportEndpointAction"_s, tr("&Export Endpoint…"),
                tr("Write the endpoint to one file, without credentials."));
    writeTypes = addAction(menu, u"writeTypesAction"_s, tr("Write &Type Declarations…"), {},
                           tr("Write TypeScript declarations of events and requests, for other editors."));
    menu->addSeparator();
    settings = addAction(menu, u"settingsAction"_s, tr("Settin&gs…"), QKeySequence(u"Ctrl+,"_s),
                         tr("Choose the language, the theme and how transforms run."));
    menu->addSeparator();
    quit = addAction(menu, u"quitAction"_s, tr("&Quit"), QKeySequence(u"Ctrl+Q"_s),
                     tr("Close Hooksmith; unsaved edits are asked about first."));
}

void WindowActions::createEditMenu(QMainWindow *window)
{
    new EditMenu(addMenu(window, u"editMenu"_s, tr("&Edit")));
}

void WindowActions::createEndpointMenu(QMainWindow *window)
{
    QMenu *menu = addMenu(window, u"endpointMenu"_s, tr("En&dpoint"));
    newEndpoint = addAction(menu, u"newEndpointAction"_s, tr("&New Endpoint"), QKeySequence::New,
                            tr("Add an endpoint to this workspace."));
    m_page->add(menu, PageCommand::OpenEndpoint, u"openEndpointAction"_s, tr("&Open"),
                tr("Open the selected endpoint."));
    menu->addSeparator();
    run = addAction(menu, u"runAction"_s, QString(tr("&Run Transformation") + u"\tCtrl+Return"),
                    {}, // the workbench's own shortcut
                    tr("Run the transformation with the payload shown beside it."));
    sendTest = addAction(menu, u"sendTestAction"_s, tr("Send &Test…"), QKeySequence(u"Ctrl+Shift+Return"_s),
                         tr("Show the request that would be sent, then send it."));
    m_page->add(menu, PageCommand::DeployEndpoint, u"deployEndpointAction"_s, tr("&Deploy…"),
                tr("Create or update the endpoint where it runs for real."));
    m_page->add(menu, PageCommand::CheckDeployment, u"checkEndpointAction"_s, tr("&Check Deployment"),
                tr("Look whether the deployed endpoint is what it is here."));
    menu->addSeparator();
    addEndpointCommands(menu);
}

void WindowActions::addEndpointCommands(QMenu *menu)
{
    m_page->add(menu, PageCommand::DuplicateEndpoint, u"duplicateEndpointAction"_s, tr("D&uplicate"),
                tr("Make a disabled copy of the endpoint."));
    m_page->add(menu, PageCommand::RenameEndpoint, u"renameEndpointAction"_s, tr("Rena&me…"),
                tr("Give the endpoint and its folder another name."));
    m_page->add(menu, PageCommand::ToggleEndpoint, u"toggleEndpointAction"_s, tr("Enable"),
                tr("Enable or disable the endpoint."));
    m_page->add(menu, PageCommand::DeleteEndpoint, u"deleteEndpointAction"_s, tr("De&lete…"),
                tr("Move the endpoint to the trash."));
}

void WindowActions::createPayloadMenu(QMainWindow *window)
{
    QMenu *menu = addMenu(window, u"payloadMenu"_s, tr("&Payload"));
    m_page->add(menu, PageCommand::OpenPayload, u"openPayloadAction"_s, tr("&Open Payload…"),
                tr("Open a payload, or a file with one event a line; files can be dropped here, too"));
    m_page->add(menu, PageCommand::ResetPayload, u"resetPayloadAction"_s, tr("&Reset to Sample"),
                tr("Put the built-in sample back"));
    m_page->add(menu, PageCommand::ScrubPayload, u"scrubPayloadAction"_s, tr("&Scrub Personal Data…"),
                tr("Replace personal data by fakes; what is replaced is shown first"));
    menu->addSeparator();
    m_page->add(menu, PageCommand::KeepCase, u"keepCaseAction"_s, tr("&Keep as Case…"),
                tr("Keep the payload and its result with the endpoint"));
    m_page->add(menu, PageCommand::ShowPersonalData, u"personalDataAction"_s, tr("&Personal Data Report…"),
                tr("List which personal data leaves, to which host and under which name"));
}

void WindowActions::createViewMenu(QMainWindow *window)
{
    QMenu *menu = addMenu(window, u"viewMenu"_s, tr("&View"));
    showEndpoints = addAction(menu, u"endpointsAction"_s, tr("&Endpoints"), QKeySequence(u"Alt+Home"_s),
                              tr("Show the endpoints of this workspace."));
    showCatalogue = addAction(menu, u"catalogueAction"_s, tr("Event &Catalogue"), QKeySequence(u"Ctrl+Shift+E"_s),
                              tr("Show every event type with its fields and samples."));
    showLive = addAction(menu, u"liveAction"_s, tr("&Live Events"), QKeySequence(u"Ctrl+Shift+L"_s),
                         tr("Receive events on this computer and see what becomes of them."));
    showHistory = addAction(menu, u"historyAction"_s, tr("Delivery &History"), QKeySequence(u"Ctrl+Shift+Y"_s),
                            tr("Show the test deliveries made from this computer."));
    reload = addAction(menu, u"reloadAction"_s, tr("&Reload"), QKeySequence::Refresh,
                       tr("Read the workspace's files again."));
    menu->addSeparator();
    m_page
        ->add(menu, PageCommand::ShowCoverage, u"coverageAction"_s, tr("C&overage Colours"),
              tr("Show beside the transform which lines the events reach"))
        ->setCheckable(true);
    m_page->add(menu, PageCommand::ShowTips, u"tipsAction"_s, tr("&Tips"), tr("Show or hide tips and troubleshooting"))
        ->setCheckable(true);
    menu->addSeparator();
    fullScreen =
        addAction(menu, u"fullScreenAction"_s, tr("&Full Screen"), QKeySequence(u"F11"_s), tr("Use the whole screen."));
    fullScreen->setCheckable(true);
}

void WindowActions::createHelpMenu(QMainWindow *window)
{
    QMenu *menu = addMenu(window, u"helpMenu"_s, tr("&Help"));
    about = addAction(menu, u"aboutAction"_s, tr("&About Hooksmith"), {}, tr("Show the version and the licence."));
}

} // namespace hooksmith
