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
#include "settings/settings.h"
#include "store/deliveryhistory.h"
#include "store/drafts.h"
#include "support/fakesecretstore.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QtConcurrent>

namespace hooksmith {

/// All that the window's pages work with, in a folder of the test's own: the real sandbox, catalogue and network, and a
/// keychain in memory.
struct TestServices
{
    QTemporaryDir folder;
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
    DraftStore drafts{folder.filePath(QStringLiteral("drafts"))};
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Services services{integrations, events, contracts, runner, inspector, secrets,
                      clipboard,    sender, *history,  drafts, settings};
};

} // namespace hooksmith
