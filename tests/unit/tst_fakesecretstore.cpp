// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakesecretstore.h"
#include "support/secretstoreconformance.h"

#include <QCoreApplication>
#include <QTest>

/// The fake keeps the promises of a real keychain, so that tests with it say something.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    hooksmith::FakeSecretStore store;
    hooksmith::SecretStoreConformance conformance(store);
    return QTest::qExec(&conformance, argc, argv);
}
