// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "contract/contractcatalog.h"
#include "history/historydialog.h"
#include "settings/settings.h"
#include "settings/settingsdialog.h"
#include "store/exampleworkspace.h"
#include "welcome/welcomepage.h"
#include "window/dialogs.h"
#include "window/messagearea.h"
#include "window/page.h"
#include "window/pagestack.h"
#include "window/statusline.h"
#include "window/windowactions.h"
#include "window/workspacepages.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QMenu>
#include <QMessageBox>
#include <QScreen>
#include <QStatusBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int noteTime = 8000; // milliseconds a note stays in the status bar
constexpr QSize usualSize(1280, 820);
constexpr QSize smallest(800, 560);
constexpr QSize frame(4, 40); // what a window manager puts around it, which is not known before it does

/// Those that can be read.
QStringList endpointIds(const Workspace &workspace)
{
    QStringList ids;
    for (const QString &name : workspace.endpointNames()) {
        if (const Result<Endpoint> endpoint = workspace.load(name))
            ids.append(endpoint->id);
    }
    return ids;
}

} // namespace

MainWindow::MainWindow(const Services &services, Dialogs &dialogs, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_dialogs(dialogs)
    , m_stack(new PageStack(dialogs, this))
    , m_status(new StatusLine(services.settings, *statusBar()))
{
    setObjectName(u"mainWindow"_s);
    setContextMenuPolicy(Qt::NoContextMenu);
    setCentralWidget(m_stack);
    createMenus();
    statusBar()->setSizeGripEnabled(false);
    connect(m_stack, &PageStack::stateChanged, this, &MainWindow::showState);
    connect(m_stack, &PageStack::crumbActivated, this, &MainWindow::goToCrumb);
    connect(m_stack, &PageStack::note, this, [this](const QString &text) { statusBar()->showMessage(text, noteTime); });
    setMinimumSize(smallest); // what the pages ask for together must not make it outgrow the screen
    resize(usualSize.boundedTo(screen()->availableSize() - frame).expandedTo(smallest));
    restoreGeometry(services.settings.windowGeometry());
    replaceByWelcome();
}

void MainWindow::tellOfProblems()
{
    for (const Error &problem : m_services.integrations.problems())
        showError(problem);
    QFuture<ContractCatalog> contracts = m_services.contracts;
    contracts.then(this, [this](const ContractCatalog &catalog) {
        for (const Error &problem : catalog.problems())
            showError(problem);
    });
}

void MainWindow::createMenus()
{
    delete m_actions;
    m_actions = new WindowActions(this, [this] { return m_stack->page(); });
    connect(m_actions->newWorkspace, &QAction::triggered, this, &MainWindow::newWorkspace);
    connect(m_actions->openWorkspace, &QAction::triggered, this, &MainWindow::chooseWorkspace);
    connect(m_actions->recentWorkspaces, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    connect(m_actions->settings, &QAction::triggered, this, &MainWindow::showSettings);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->showHistory, &QAction::triggered, this, &MainWindow::showHistory);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions->fullScreen, &QAction::toggled, this,
            [this](bool full) { full ? showFullScreen() : showNormal(); });
    connectEndpointMenu();
}

void MainWindow::connectEndpointMenu()
{
    connect(m_actions->newEndpoint, &QAction::triggered, this, [this] { m_pages->addEndpoint(); });
    connect(m_actions->showEndpoints, &QAction::triggered, this, [this] { m_pages->showList(); });
    connect(m_actions->showCatalogue, &QAction::triggered, this, [this] { m_pages->showCatalogue(); });
    connect(m_actions->showLive, &QAction::triggered, this, [this] { m_pages->showLive(); });
    connect(m_actions->importEndpoint, &QAction::triggered, this, [this] { m_pages->importEndpoint(); });
    connect(m_actions->writeTypes, &QAction::triggered, this, [this] { m_pages->writeTypes(); });
    connect(m_actions->run, &QAction::triggered, this, [this] { m_stack->page()->run(); });
    connect(m_actions->save, &QAction::triggered, this, [this] { m_stack->page()->save().then(this, [](bool) {}); });
    connect(m_actions->sendTest, &QAction::triggered, this, [this] { m_stack->page()->sendTest(); });
    connect(m_actions->reload, &QAction::triggered, this, [this] { m_stack->page()->refresh(); });
}

void MainWindow::fillRecentMenu()
{
    m_actions->recentWorkspaces->clear();
    for (const QString &folder : m_services.settings.recentWorkspaces()) {
        QAction *action = m_actions->recentWorkspaces->addAction(QDir::toNativeSeparators(folder));
        connect(action, &QAction::triggered, this, [this, folder] { openWorkspace(folder); });
    }
}

void MainWindow::openWorkspace(const QString &folder)
{
    m_stack->leave([this, folder] { replaceWorkspace(folder); });
}

void MainWindow::replaceWorkspace(const QString &folder)
{
    const Result<Workspace> workspace = Workspace::open(folder);
    if (!workspace)
        return showError(workspace.error());
    m_services.settings.rememberWorkspace(workspace->folder());
    const bool wasReceiving = m_pages && m_pages->isReceiving();
    delete m_pages;
    m_pages = new WorkspacePages(m_services, m_dialogs, *workspace, *m_stack, this);
    showState();
    if (wasReceiving)
        m_stack->messages()->show(MessageBar::Kind::Warning,
                                  tr("Events are no longer received: they were for the workspace that is closed now."));
    if (workspace->isReadOnly())
        m_stack->messages()->show(MessageBar::Kind::Warning,
                                  tr("A newer version of Hooksmith wrote this workspace, so it is read-only here."));
}

void MainWindow::newWorkspace()
{
    m_dialogs.pickFolder(this, tr("New Workspace: Choose or Create a Folder"), QDir::homePath())
        .then(this, [this](const QString &folder) {
            if (folder.isEmpty())
                return;
            if (const Result<Workspace> created = Workspace::create(folder); created)
                openWorkspace(folder);
            else
                showError(created.error());
        });
}

void MainWindow::chooseWorkspace()
{
    const QString start = m_services.settings.recentWorkspaces().value(0, QDir::homePath());
    m_dialogs.pickFolder(this, tr("Open Workspace"), start).then(this, [this](const QString &folder) {
        if (!folder.isEmpty())
            openWorkspace(folder);
    });
}

void MainWindow::createExampleWorkspace()
{
    m_dialogs.pickFolder(this, tr("Choose an Empty Folder for the Example"), QDir::homePath())
        .then(this, [this](const QString &folder) {
            if (folder.isEmpty())
                return;
            if (const Result<Workspace> created = createExample(folder, m_services.integrations); created)
                openWorkspace(folder);
            else
                showError(created.error());
        });
}

void MainWindow::showWelcome()
{
    m_stack->leave([this] { replaceByWelcome(); });
}

void MainWindow::replaceByWelcome()
{
    delete m_pages;
    m_pages = nullptr;
    auto *page = new WelcomePage(m_services.settings, m_stack);
    connect(page, &WelcomePage::createRequested, this, &MainWindow::newWorkspace);
    connect(page, &WelcomePage::openRequested, this, &MainWindow::chooseWorkspace);
    connect(page, &WelcomePage::exampleRequested, this, &MainWindow::createExampleWorkspace);
    connect(page, &WelcomePage::folderRequested, this, &MainWindow::openWorkspace);
    m_stack->setPage(page);
}

void MainWindow::goToCrumb(int depth)
{
    if (depth == 0 && m_pages)
        m_pages->showList();
    else if (m_pages)
        m_pages->addEndpoint();
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_services.settings, m_services.secrets, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showHistory()
{
    const auto workspace =
        m_pages ? DeliveryHistory::EndpointIds(endpointIds(m_pages->workspace())) : DeliveryHistory::EndpointIds();
    auto *dialog = new HistoryDialog(m_services.history, m_dialogs, workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Hooksmith"),
                                tr("Hooksmith %1").arg(QStringLiteral(HOOKSMITH_VERSION)), QMessageBox::Close, this);
    box->setObjectName(u"aboutBox"_s);
    box->setInformativeText(
        tr("Turns Dodo Payments webhooks into requests for Segment, Customer.io and others, on your own computer.\n\n"
           "Free software under the GNU General Public License, version 3 or later."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::showError(const Error &error)
{
    m_stack->messages()->showError(error);
}

void MainWindow::showState()
{
    const Page *page = m_stack->page();
    const QString workspace = m_pages ? QDir(m_pages->workspace().folder()).dirName() : QString();
    setWindowTitle(workspace.isEmpty() ? tr("Hooksmith")
                                       : tr("%1[*] – %2 – Hooksmith").arg(page->trail().constLast(), workspace));
    m_status->setWorkspace(m_pages ? m_pages->workspace().folder() : QString());
    m_status->setPage(*page);
    setWindowModified(!workspace.isEmpty() && page->isModified());
    for (QAction *action : {m_actions->newEndpoint, m_actions->showEndpoints, m_actions->showCatalogue,
                            m_actions->showLive, m_actions->reload, m_actions->importEndpoint, m_actions->writeTypes})
        action->setEnabled(m_pages);
    m_actions->run->setEnabled(page->canRun());
    m_actions->save->setEnabled(page->canSave());
    m_actions->sendTest->setEnabled(page->canSendTest());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_stack->page()->isModified() && !m_mayClose) {
        event->ignore();
        m_stack->leave([this] {
            m_mayClose = true;
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection); // this may be inside a close
        });
        return;
    }
    m_services.settings.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_stack->page())
        m_stack->page()->refresh();
    if (event->type() != QEvent::LanguageChange || m_willRebuild)
        return;
    m_willRebuild = true; // one change of language comes as several events
    QTimer::singleShot(0, this, &MainWindow::rebuild);
}

void MainWindow::rebuild()
{
    m_willRebuild = false;
    createMenus();
    delete m_status;
    m_status = new StatusLine(m_services.settings, *statusBar());
    if (m_pages)
        m_pages->rebuild();
    else
        replaceByWelcome();
    showState();
    if (auto *dialog = findChild<SettingsDialog *>()) {
        dialog->close(); // it comes back in the new language
        showSettings();
    }
}

} // namespace hooksmith
