// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/eventcatalog.h"
#include "catalog/integrationcatalog.h"
#include "contract/contractcatalog.h"
#include "credentials/secretclipboard.h"
#include "net/sender.h"
#include "script/sourceinspector.h"
#include "script/transformrunner.h"
#include "secret/keychainstore.h"
#include "secret/processprivacy.h"
#include "services.h"
#include "settings/language.h"
#include "settings/settings.h"
#include "store/deliveryhistory.h"
#include "store/drafts.h"
#include "support/settingsfile.h"
#include "widgets/themeswitcher.h"
#include "window/mainwindow.h"
#include "window/nativedialogs.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QNetworkAccessManager>
#include <QStandardPaths>
#include <QtConcurrent>

using namespace Qt::StringLiterals;
using namespace hooksmith;

namespace {

QString dataFile(const QString &name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder + u'/' + name;
}

/// Without a place on disk the history lives as long as the window.
std::unique_ptr<DeliveryHistory> openHistory()
{
    Result<std::unique_ptr<DeliveryHistory>> history = DeliveryHistory::open(dataFile(u"history.sqlite"_s));
    return history ? std::move(*history) : DeliveryHistory::open(u":memory:"_s).value_or(nullptr);
}

/// The one that was asked for, else the last one; empty at the first start.
QString workspaceToOpen(const QStringList &arguments, const Settings &settings)
{
    if (const qsizetype option = arguments.indexOf(u"--workspace"_s); option > 0 && option + 1 < arguments.size())
        return arguments[option + 1];
    if (arguments.size() > 1)
        return arguments[1];
    const QString wanted = qEnvironmentVariable("HOOKSMITH_WORKSPACE");
    return wanted.isEmpty() ? settings.recentWorkspaces().value(0) : wanted;
}

} // namespace

int main(int argc, char *argv[])
{
    keepMemoryPrivate();
    const QApplication application(argc, argv);
    QApplication::setApplicationName(u"hooksmith"_s);
    QApplication::setApplicationVersion(QStringLiteral(HOOKSMITH_VERSION));
    QApplication::setDesktopFileName(u"io.github.hooksmith.Hooksmith"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/hooksmith.svg"_s));

    Settings settings(settingsFile());
    const ThemeSwitcher themes(settings);
    const Language language(settings);
    const IntegrationCatalog integrations = IntegrationCatalog::load(IntegrationCatalog::userFolder());
    const Result<EventCatalog> events = EventCatalog::load();
    const QFuture<ContractCatalog> contracts = QtConcurrent::run(
        [integrations] { return ContractCatalog::load(integrations, IntegrationCatalog::userFolder()); });
    TransformRunner runner(findSandbox());
    SourceInspector inspector(findSandbox());
    KeychainStore secrets;
    SecretClipboard clipboard;
    QNetworkAccessManager network;
    Sender sender(network);
    const std::unique_ptr<DeliveryHistory> history = openHistory();
    DraftStore drafts(dataFile(u"drafts"_s));
    if (!events || !history)
        qFatal("Hooksmith's own data cannot be read.");
    const Services services{integrations, *events, contracts, runner, inspector, secrets,
                            clipboard,    sender,  *history,  drafts, settings};
    NativeDialogs dialogs;
    MainWindow window(services, dialogs);
    if (const QString folder = workspaceToOpen(QApplication::arguments(), settings); !folder.isEmpty())
        window.openWorkspace(folder);
    window.tellOfProblems();
    window.show();
    return QApplication::exec();
}
