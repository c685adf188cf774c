// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/secretstoreconformance.h"

#include "support/results.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const SecretKey key{u"1b4e28ba-2fa1-11d2-883f-0016d3cca427"_s, u"writeKey"_s};

/// Waits for the future; the test's own time limit ends a wait that is in vain.
template <typename T>
T valueOf(QFuture<T> future)
{
    [&future] {
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60000);
    }();
    return future.resultCount() > 0 ? future.result() : T();
}

} // namespace

void SecretStoreConformance::isAvailable()
{
    QVERIFY(valueOf(m_store.isAvailable()));
}

void SecretStoreConformance::readsBackWhatWasWritten_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("letters and digits") << u"abc123"_s;
    QTest::newRow("Korean and an emoji") << u"비밀번호 🔑"_s;
    QTest::newRow("quotes and a backslash") << u"\"'\\"_s;
    QTest::newRow("four thousand characters") << QString(4000, u'x');
}

void SecretStoreConformance::readsBackWhatWasWritten()
{
    QFETCH(const QString, value);
    VERIFY_OK(valueOf(m_store.write(key, Secret(value))));
    const Result<Secret> found = valueOf(m_store.read(key));
    VERIFY_OK(found);
    QCOMPARE(found->reveal(), value);
}

void SecretStoreConformance::secondWriteReplacesTheFirst()
{
    VERIFY_OK(valueOf(m_store.write(key, Secret(u"first"_s))));
    VERIFY_OK(valueOf(m_store.write(key, Secret(u"second"_s))));
    QCOMPARE(valueOf(m_store.read(key))->reveal(), u"second"_s);
}

void SecretStoreConformance::entriesAreApart()
{
    const SecretKey otherEndpoint{u"another-endpoint"_s, key.credentialId};
    const SecretKey otherCredential{key.endpointId, u"siteId"_s};
    VERIFY_OK(valueOf(m_store.write(key, Secret(u"one"_s))));
    VERIFY_OK(valueOf(m_store.write(otherEndpoint, Secret(u"two"_s))));
    VERIFY_OK(valueOf(m_store.write(otherCredential, Secret(u"three"_s))));
    VERIFY_OK(valueOf(m_store.remove(otherEndpoint)));
    QCOMPARE(valueOf(m_store.read(key))->reveal(), u"one"_s);
    QCOMPARE(valueOf(m_store.read(otherCredential))->reveal(), u"three"_s);
}

void SecretStoreConformance::missingEntryIsNotFound()
{
    VERIFY_FAILS(valueOf(m_store.read({u"nobody"_s, u"nothing"_s})), Error::Kind::NotFound);
}

void SecretStoreConformance::removedEntryIsGone()
{
    VERIFY_OK(valueOf(m_store.write(key, Secret(u"value"_s))));
    VERIFY_OK(valueOf(m_store.remove(key)));
    VERIFY_FAILS(valueOf(m_store.read(key)), Error::Kind::NotFound);
}

void SecretStoreConformance::removingWhatIsNotThereIsFine()
{
    VERIFY_OK(valueOf(m_store.remove({u"nobody"_s, u"nothing"_s})));
}

void SecretStoreConformance::operationsMayOverlap()
{
    QFuture<Result<bool>> write = m_store.write(key, Secret(u"value"_s));
    QFuture<Result<Secret>> first = m_store.read(key);
    QFuture<Result<Secret>> second = m_store.read(key);
    VERIFY_OK(valueOf(write));
    QCOMPARE(valueOf(first)->reveal(), u"value"_s);
    QCOMPARE(valueOf(second)->reveal(), u"value"_s);
}

} // namespace hooksmith
