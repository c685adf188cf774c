// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/sourceplace.h"
#include "source/sourcerule.h"

#include <QTest>

using namespace hooksmith;
using namespace Qt::StringLiterals;

/// What is wrong with a transform's text whatever event it meets.
class SourceRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void findsKeysInTheCode_data();
    void findsKeysInTheCode();
    void warnsBeforeTheCodeIsTooLong_data();
    void warnsBeforeTheCodeIsTooLong();
    void placesAndOffsetsAreInverse();
};

void SourceRulesTest::findsKeysInTheCode_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("key");
    const auto key = [](const char *name, const QString &before, const QString &secret, const QString &after) {
        QTest::newRow(name) << QString(before + secret + after) << secret;
    };
    key("an Authorization header", u"webhook.headers = { Authorization: '"_s, u"Basic dzNhZGZhc2RmYXNkZg=="_s,
        u"' };"_s);
    key("a bearer token", u"const a = `"_s, u"Bearer 0123456789abcdef"_s, u"`;"_s);
    key("a write key by its name", u"const WRITE_KEY = \""_s, u"aB3dE5fG7hJ9kL1mN3pQ"_s, u"\";"_s);
    key("an API key in an object", u"x = { apiKey: '"_s, u"0123456789abcdef0123"_s, u"' };"_s);
    key("a webhook secret", u"f('"_s, u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s, u"');"_s);
    const auto fine = [](const char *name, const QString &source) {
        QTest::newRow(name) << source << QString();
    };
    fine("a plan called Basic", u"const name = 'Basic subscription';"_s);
    fine("a token that is read", u"const token = data.license_key.token;"_s);
    fine("a word under the name token", u"x = { token: 'device_token_name' };"_s);
    fine("an id from the event", u"userId: data.customer.customer_id"_s);
}

void SourceRulesTest::findsKeysInTheCode()
{
    QFETCH(const QString, source);
    QFETCH(const QString, key);
    const QList<Diagnostic> found = checkSource(u"// a line before\n"_s + source);
    QCOMPARE(found.size(), key.isEmpty() ? 0 : 1);
    if (key.isEmpty())
        return;
    QCOMPARE(found.first().rule, u"source/credential"_s);
    QCOMPARE(found.first().line, 2);
    QCOMPARE(source.mid(found.first().column - 1, found.first().length), key);
    QVERIFY(!found.first().message.contains(key)); // reports are shared
}

void SourceRulesTest::warnsBeforeTheCodeIsTooLong_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("warnings");
    QTest::newRow("half of what production takes") << 25600 << 0;
    QTest::newRow("nearly all of it") << 46081 << 1;
    QTest::newRow("all of it") << 51200 << 1;
    QTest::newRow("more, which the sandbox refuses") << 51201 << 0;
}

void SourceRulesTest::warnsBeforeTheCodeIsTooLong()
{
    QFETCH(const int, length);
    QFETCH(const int, warnings);
    const QList<Diagnostic> found = checkSource(QString(length, u'\n'));
    QCOMPARE(found.size(), warnings);
    if (warnings > 0) {
        QCOMPARE(found.first().line, length);
        QVERIFY(found.first().documentation.startsWith(u"https://"));
    }
}

void SourceRulesTest::placesAndOffsetsAreInverse()
{
    const QString source = u"one\ntwo three\n\nend"_s;
    QCOMPARE(placeAt(source, 0), (SourcePlace{1, 1}));
    QCOMPARE(placeAt(source, source.indexOf(u"three")), (SourcePlace{2, 5}));
    for (qsizetype offset = 0; offset <= source.size(); ++offset)
        QCOMPARE(offsetOf(source, placeAt(source, offset)), offset);
    QCOMPARE(offsetOf(source, {9, 1}), source.size());
    QCOMPARE(offsetOf(source, {1, 99}), 3);
}

QTEST_GUILESS_MAIN(SourceRulesTest)
#include "tst_sourcerules.moc"
