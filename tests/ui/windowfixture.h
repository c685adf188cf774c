// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/eventcatalog.h"
#include "catalog/integrationcatalog.h"
#include "contract/contractcatalog.h"
#include "credentials/secretclipboard.h"
#include "net/sender.h"
#include "script/sourceinspector.h"
#include "script/transformrunner.h"
#include "services.h"
#include "settings/language.h"
#include "settings/settings.h"
#include "store/deliveryhistory.h"
#include "store/drafts.h"
#include "store/newendpoint.h"
#include "store/workspace.h"
#include "support/fakesecretstore.h"
#include "ui/scripteddialogs.h"
#include "window/mainwindow.h"

#include <QDirIterator>
#include <QNetworkAccessManager>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

namespace hooksmith {

/// The widget with that object name; a test that names one that is not there cannot go on.
template <typename T = QWidget>
T &named(const QWidget *parent, const QString &name)
{
    T *found = parent->findChild<T *>(name);
    if (!found)
        qFatal("There is no widget named %s.", qPrintable(name));
    return *found;
}

/// The real window with everything behind it real but the keychain and the dialogs, in a temporary folder.
class WindowFixture
{
public:
    WindowFixture()
        : settings(root.filePath(QStringLiteral("settings.ini")))
        , drafts(root.filePath(QStringLiteral("drafts")))
    {
        QDir(root.path()).mkdir(QStringLiteral("workspace"));
        settings.setLanguage(QStringLiteral("en"));
    }

    [[nodiscard]] QString workspaceFolder() const { return root.filePath(QStringLiteral("workspace")); }

    /// Adds an endpoint as the flow would have created it.
    Endpoint addEndpoint(const QString &integration, const QString &name)
    {
        const Result<Workspace> workspace = openOrCreate();
        Endpoint endpoint = newEndpoint(*integrations.find(integration));
        endpoint.name = name;
        return workspace->add(endpoint).value();
    }

    Result<Workspace> openOrCreate() const
    {
        Result<Workspace> opened = Workspace::open(workspaceFolder());
        return opened ? opened : Workspace::create(workspaceFolder());
    }

    /// Opens the window on the workspace and waits until it is on the screen.
    [[nodiscard]] bool show()
    {
        if (!openOrCreate())
            return false;
        window = std::make_unique<MainWindow>(services, dialogs);
        window->resize(1280, 820); // a screen that is none may be smaller
        window->openWorkspace(workspaceFolder());
        window->tellOfProblems();
        window->show();
        window->activateWindow(); // a display without a window manager gives the focus to nobody unasked
        return QTest::qWaitForWindowActive(window.get());
    }

    QWidget &scrollTo(const QString &name) const
    {
        auto &widget = named<QWidget>(window.get(), name);
        QCoreApplication::processEvents(); // layouts settle
        for (QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(parent))
                area->ensureWidgetVisible(&widget);
        }
        return widget;
    }

    void click(const QString &name) const
    {
        QWidget &widget = scrollTo(name);
        QTest::mouseClick(&widget, Qt::LeftButton, {}, QPoint(8, widget.height() / 2)); // where a radio button is too
    }

    /// Every file below the fixture's folder that holds the text.
    [[nodiscard]] QStringList filesWith(const QByteArray &text) const
    {
        QStringList files;
        QDirIterator all(root.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                files.append(file.fileName());
        }
        return files;
    }

    QTemporaryDir root;
    Settings settings;
    Language language{settings};
    IntegrationCatalog integrations = IntegrationCatalog::load();
    EventCatalog events = EventCatalog::load().value();
    QFuture<ContractCatalog> contracts =
        QtConcurrent::run([copy = integrations] { return ContractCatalog::load(copy); });
    TransformRunner runner{QStringLiteral(HOOKSMITH_BINARY_DIR "/hooksmith-sandbox")};
    SourceInspector inspector{QStringLiteral(HOOKSMITH_BINARY_DIR "/hooksmith-sandbox")};
    FakeSecretStore secrets;
    SecretClipboard clipboard;
    QNetworkAccessManager network;
    Sender sender{network};
    std::unique_ptr<DeliveryHistory> history = DeliveryHistory::open(QStringLiteral(":memory:")).value();
    DraftStore drafts;
    ScriptedDialogs dialogs;
    Services services{integrations, events, contracts, runner, inspector, secrets,
                      clipboard,    sender, *history,  drafts, settings};
    std::unique_ptr<MainWindow> window;
};

} // namespace hooksmith
