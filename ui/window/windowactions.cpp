// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windowactions.h"

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

QMenu *addMenu(QMainWindow *window, const QString &name, const QString &title)
{
    QMenu *menu = window->menuBar()->addMenu(title);
    menu->setObjectName(name);
    return menu;
}

} // namespace

WindowActions::WindowActions(QMainWindow *window)
    : QObject(window)
{
    window->menuBar()->clear();
    createFileMenu(window);
    createEndpointMenu(window);
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
    settings = addAction(menu, u"settingsAction"_s, tr("&Settings…"), QKeySequence(u"Ctrl+,"_s),
                         tr("Choose the language, the theme and how transforms run."));
    menu->addSeparator();
    quit = addAction(menu, u"quitAction"_s, tr("&Quit"), QKeySequence(u"Ctrl+Q"_s),
                     tr("Close Hooksmith; unsaved edits are asked about first."));
}

void WindowActions::createEndpointMenu(QMainWindow *window)
{
    QMenu *menu = addMenu(window, u"endpointMenu"_s, tr("&Endpoint"));
    newEndpoint = addAction(menu, u"newEndpointAction"_s, tr("&New Endpoint"), QKeySequence::New,
                            tr("Add an endpoint to this workspace."));
    menu->addSeparator();
    run = addAction(menu, u"runAction"_s, QString(tr("&Run Transformation") + u"\tCtrl+Return"),
                    {}, // the workbench's own shortcut
                    tr("Run the transformation with the payload shown beside it."));
    save = addAction(menu, u"saveAction"_s, tr("&Save"), QKeySequence::Save, tr("Save the endpoint's files."));
    sendTest = addAction(menu, u"sendTestAction"_s, tr("Send &Test…"), QKeySequence(u"Ctrl+Shift+Return"_s),
                         tr("Show the request that would be sent, then send it."));
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
