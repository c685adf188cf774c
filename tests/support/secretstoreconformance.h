// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret/secretstore.h"

#include <QObject>

namespace hooksmith {

/// What every SecretStore must do while it works; run against the real keychain and the fake.
class SecretStoreConformance : public QObject
{
    Q_OBJECT

public:
    explicit SecretStoreConformance(SecretStore &store)
        : m_store(store)
    {
    }

private slots:
    void isAvailable();
    void readsBackWhatWasWritten_data();
    void readsBackWhatWasWritten();
    void secondWriteReplacesTheFirst();
    void entriesAreApart();
    void missingEntryIsNotFound();
    void removedEntryIsGone();
    void removingWhatIsNotThereIsFine();
    void operationsMayOverlap();

private:
    SecretStore &m_store;
};

} // namespace hooksmith
