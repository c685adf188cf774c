// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"
#include "support/result.h"

#include <QMainWindow>

namespace hooksmith {

class Dialogs;
class PageStack;
class StatusLine;
class WindowActions;
class WorkspacePages;

/// The application's window: menus, and the pages of the workspace that is open, or the welcome page.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const Services &services, Dialogs &dialogs, QWidget *parent = nullptr);

    /// Opens the workspace; where that fails, says why and shows what was there before.
    void openWorkspace(const QString &folder);
    void showWelcome();
    void showError(const Error &error);
    void tellOfProblems(); ///< with integrations and contracts, each of which is left out by itself

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void createMenus();
    void connectEndpointMenu();
    void fillRecentMenu();
    void replaceWorkspace(const QString &folder);
    void newWorkspace();
    void chooseWorkspace();
    void createExampleWorkspace();
    void replaceByWelcome();
    void goToCrumb(int depth);
    void showSettings();
    void showHistory();
    void showAbout();
    void showState();
    void rebuild();

    const Services &m_services;
    Dialogs &m_dialogs;
    WindowActions *m_actions = nullptr;
    PageStack *m_stack;
    StatusLine *m_status;
    WorkspacePages *m_pages = nullptr; ///< null pointer while no workspace is open
    bool m_mayClose = false;
    bool m_willRebuild = false;
};

} // namespace hooksmith
