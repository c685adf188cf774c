// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/pageactions.h"

class QAction;
class QMainWindow;
class QMenu;

namespace hooksmith {

/// The menus of the main window with their shortcuts; the window connects them. Made anew when the language changes.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    WindowActions(QMainWindow *window, const PageActions::CurrentPage &page);

    QAction *newWorkspace;
    QAction *openWorkspace;
    QMenu *recentWorkspaces;
    QAction *importEndpoint;
    QAction *writeTypes;
    QAction *settings;
    QAction *quit;
    QAction *newEndpoint;
    QAction *run;
    QAction *save;
    QAction *sendTest;
    QAction *showEndpoints;
    QAction *showCatalogue;
    QAction *showLive;
    QAction *showHistory;
    QAction *reload;
    QAction *fullScreen;
    QAction *about;

private:
    void createFileMenu(QMainWindow *window);
    void createEditMenu(QMainWindow *window);
    void createEndpointMenu(QMainWindow *window);
    void addEndpointCommands(QMenu *menu);
    void createPayloadMenu(QMainWindow *window);
    void createViewMenu(QMainWindow *window);
    void createHelpMenu(QMainWindow *window);

    PageActions *m_page;
};

} // namespace hooksmith
