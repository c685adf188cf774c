// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>

namespace hooksmith {

class ContractCatalog;
class DeliveryHistory;
class DraftStore;
class EventCatalog;
class IntegrationCatalog;
class SecretClipboard;
class SecretStore;
class Sender;
class Settings;
class SourceInspector;
class TransformRunner;

/// What the pages of the window work with. Built in main.cpp and passed down; everything in it outlives the window.
struct Services
{
    const IntegrationCatalog &integrations;
    const EventCatalog &events;
    const QFuture<ContractCatalog> &contracts; ///< read while the window opens; wait for it on other threads only
    TransformRunner &runner;
    SourceInspector &inspector;
    SecretStore &secrets;
    SecretClipboard &clipboard;
    Sender &sender;
    DeliveryHistory &history;
    DraftStore &drafts;
    Settings &settings;
};

} // namespace hooksmith
