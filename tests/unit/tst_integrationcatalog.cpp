// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/integrationcatalog.h"
#include "support/files.h"
#include "support/json.h"
#include "support/results.h"

#include <QTemporaryDir>

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

/// A manifest without fault, from tests/data.
QByteArray goodManifest()
{
    return readFile(QStringLiteral(HOOKSMITH_SOURCE_DIR "/tests/data/integrations/acme/integration.json")).value();
}

/// A folder of the user's with one integration in it, "acme".
class UserFolder
{
public:
    explicit UserFolder(const QByteArray &manifest = goodManifest(), const QString &id = u"acme"_s)
        : m_integration(m_folder.path() + u'/' + id)
    {
        write(u"integration.json"_s, manifest);
        write(u"icon.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg'/>");
        write(u"templates/track.js"_s, "function handler(webhook) { webhook.url = 'https://us.acme.example/t'; }\n");
    }

    void write(const QString &file, const QByteArray &content) const
    {
        const QString path = m_integration + u'/' + file;
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        VERIFY_OK(writeFileAtomically(path, content));
    }

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString integration() const { return m_integration; }
    [[nodiscard]] Result<Integration> load() const
    {
        return loadIntegration(m_integration, m_integration + u"/templates"_s);
    }

private:
    QTemporaryDir m_folder;
    QString m_integration;
};

} // namespace

class IntegrationCatalogTest : public QObject
{
    Q_OBJECT

private slots:
    void builtInIntegrationsAreWhole();
    void builtInTemplatesFollowTheRegion();
    void manifestFillsEveryField();
    void usersIntegrationStandsBesideTheBuiltInOnes();
    void usersIntegrationNeverReplacesABuiltInOne();
    void brokenIntegrationLeavesTheOthers();
    void malformedManifestIsOneClearError_data();
    void malformedManifestIsOneClearError();
    void missingFilesAreClearErrors_data();
    void missingFilesAreClearErrors();
};

void IntegrationCatalogTest::builtInIntegrationsAreWhole()
{
    const IntegrationCatalog catalog = IntegrationCatalog::load();
    QVERIFY2(catalog.problems().isEmpty(), qPrintable(catalog.problems().value(0).describe()));
    for (const QString &id : {u"segment"_s, u"customerio"_s, u"webhook"_s}) {
        const Integration *integration = catalog.find(id);
        QVERIFY2(integration, qPrintable(id));
        QVERIFY(!integration->summary.korean.isEmpty());
        QVERIFY(!integration->templates.isEmpty());
        QVERIFY(!integration->templates.first().source.isEmpty());
        for (const TransformTemplate &entry : integration->templates)
            QVERIFY2(!entry.source.contains(u"SPDX"_s), qPrintable(entry.id));
    }
    QVERIFY(catalog.find(u"segment"_s)->allHosts().contains(u"api.segment.io"_s));
    QCOMPARE(catalog.find(u"nothing"_s), nullptr);
}

void IntegrationCatalogTest::builtInTemplatesFollowTheRegion()
{
    const IntegrationCatalog catalog = IntegrationCatalog::load();
    const Integration *segment = catalog.find(u"segment"_s);
    QVERIFY(segment);
    const QString american = segment->region(u"us"_s).hosts.first();
    const QString european = segment->region(u"eu"_s).hosts.first();
    for (const TransformTemplate &entry : segment->templates) {
        const QString source = segment->sourceFor(entry, u"eu"_s);
        QVERIFY2(source.contains(european), qPrintable(entry.id));
        QVERIFY2(!source.contains(american), qPrintable(entry.id));
    }
}

void IntegrationCatalogTest::manifestFillsEveryField()
{
    const UserFolder user;
    const Result<Integration> integration = user.load();
    VERIFY_OK(integration);
    QCOMPARE(integration->name, u"Acme"_s);
    QCOMPARE(integration->summary.in(u"ko_KR"_s), u"보냅니다."_s);
    QCOMPARE(integration->credentials.size(), 2);
    QVERIFY(!integration->credentials[0].secret);
    QVERIFY(integration->credentials[1].secret);
    QVERIFY(integration->credentials[1].accepts(u"abc"_s));
    QVERIFY(!integration->credentials[1].accepts(u"abc1"_s));
    QCOMPARE(integration->authorization->scheme, Authorization::Scheme::Basic);
    QCOMPARE(integration->authorization->password, u"{key}"_s);
    QCOMPARE(integration->region(u"eu"_s).url, u"https://eu.acme.example/in"_s);
    QCOMPARE(integration->methods, QStringList{u"POST"_s});
    QCOMPARE(integration->events, QStringList{u"payment.succeeded"_s});
    QVERIFY(integration->templates.first().source.startsWith(u"function handler"_s));
    QVERIFY(QFileInfo::exists(integration->iconPath));
}

void IntegrationCatalogTest::usersIntegrationStandsBesideTheBuiltInOnes()
{
    const UserFolder user;
    const IntegrationCatalog catalog = IntegrationCatalog::load(user.path());
    QVERIFY(catalog.problems().isEmpty());
    QVERIFY(catalog.find(u"acme"_s));
    QVERIFY(catalog.find(u"segment"_s));
}

void IntegrationCatalogTest::usersIntegrationNeverReplacesABuiltInOne()
{
    const UserFolder user(goodManifest().replace("\"acme\"", "\"segment\""), u"segment"_s);
    const IntegrationCatalog catalog = IntegrationCatalog::load(user.path());
    QCOMPARE(catalog.find(u"segment"_s)->name, u"Segment"_s);
    QCOMPARE(catalog.problems().size(), 1);
    QCOMPARE(catalog.problems().first().kind, Error::Kind::Conflict);
    QVERIFY(catalog.problems().first().describe().startsWith(user.integration()));
}

void IntegrationCatalogTest::brokenIntegrationLeavesTheOthers()
{
    const UserFolder user("{");
    const IntegrationCatalog catalog = IntegrationCatalog::load(user.path());
    QCOMPARE(catalog.problems().size(), 1);
    QVERIFY(catalog.find(u"webhook"_s));
}

void IntegrationCatalogTest::malformedManifestIsOneClearError_data()
{
    QTest::addColumn<QByteArray>("original");
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<QString>("position");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *name, const char *original, const char *replacement, const QString &position,
                        const QString &words) {
        QTest::newRow(name) << QByteArray(original) << QByteArray(replacement) << position << words;
    };
    row("a comma is missing", R"("id": "acme",)", R"("id": "acme")", u":4:3: "_s, u"comma"_s);
    row("a key stands twice", R"("id": "acme",)", R"("id": "acme", "id": "b",)", u":3:"_s, u"twice"_s);
    row("the format is missing", R"("format": 1,)", "", u":1:1: "_s, u"\"format\" is missing"_s);
    row("the format is a text", R"("format": 1)", R"("format": "1")", u":2:13: "_s, u"number"_s);
    row("the format is newer", R"("format": 1)", R"("format": 2)", u":2:13: "_s, u"update Hooksmith"_s);
    row("the format is not whole", R"("format": 1)", R"("format": 1.5)", u":2:13: "_s, u"whole"_s);
    row("the name is a number", R"("name": "Acme")", R"("name": 7)", u":4:11: "_s, u"text in double quotes"_s);
    row("the name is missing", R"("name": "Acme",)", "", u":1:1: "_s, u"\"name\" is missing"_s);
    row("the name is empty", R"("name": "Acme")", R"("name": "")", u":4:11: "_s, u"empty"_s);
    row("the id is not the folder's name", R"("id": "acme")", R"("id": "other")", u":3:9: "_s, u"\"acme\""_s);
    row("the summary has no English", R"("en": "Sends things.")", R"("de": "Hi")", u":5:14: "_s,
        u"\"en\" is missing"_s);
    row("the credentials are an object", R"("credentials": [)", R"("credentials": {}, "x": [)", u":7:18: "_s,
        u"list in brackets"_s);
    row("two credentials have one id", R"("id": "key")", R"("id": "user")", u":9:13: "_s, u"twice"_s);
    row("a pattern is no regular expression", R"([a-z]+)", R"([a-z)", u":9:"_s, u"regular expression"_s);
    row("the scheme is unknown", R"("scheme": "basic")", R"("scheme": "digest")", u":11:32: "_s, u"\"digest\""_s);
    row("the scheme is missing", R"("scheme": "basic", )", "", u":11:20: "_s, u"\"scheme\" is missing"_s);
    row("a placeholder names no credential", R"("{user}")", R"("{login}")", u":11:53: "_s, u"\"{login}\""_s);
    row("the authorization names nothing", R"("basic", "username": "{user}", "password": "{key}")", R"("bearer")",
        u":11:20: "_s, u"no credential"_s);
    row("there is no region", R"("regions": [)", R"("regions": [], "x": [)", u":12:14: "_s, u"at least one region"_s);
    row("two regions have one id", R"("id": "eu")", R"("id": "us")", u":14:13: "_s, u"twice"_s);
    row("a region has fewer hosts", R"(, "127.0.0.1:8081")", "", u":14:53: "_s, u"equally many hosts"_s);
    row("a host is an address", R"(["us.acme.example")", R"(["https://us.acme.example")", u":13:54: "_s,
        u"no host name"_s);
    row("a host has a user in it", R"(["us.acme.example")", R"(["user@us.acme.example")", u":13:54: "_s,
        u"no host name"_s);
    row("a host ends with a dot", R"(["us.acme.example")", R"(["us.acme.example.")", u":13:54: "_s, u"no host name"_s);
    row("a host is a number", R"(["us.acme.example")", R"([5)", u":13:54: "_s, u"not empty"_s);
    row("a region's URL is a path", R"("https://eu.acme.example/in")", R"("/in")", u":14:99: "_s, u"no web address"_s);
    row("the default region is missing", R"("defaultRegion": "us",)", "", u":1:1: "_s,
        u"\"defaultRegion\" is missing"_s);
    row("the default region does not exist", R"("defaultRegion": "us")", R"("defaultRegion": "kr")", u":16:20: "_s,
        u"\"kr\""_s);
    row("an event is no text", R"("events": ["payment.succeeded"],)", R"("events": [true],)", u":17:14: "_s,
        u"\"events\""_s);
    row("a template's file is in another folder", R"("file": "track.js")", R"("file": "../icon.svg")", u":19:30: "_s,
        u"without folders"_s);
    row("a template's file is missing", R"("file": "track.js")", R"("file": "none.js")", u":19:30: "_s, u"missing"_s);
    row("the icon is missing", R"("icon": "icon.svg")", R"("icon": "none.svg")", u":6:11: "_s, u"missing"_s);
    row("the documentation is a script", R"("icon":)", R"_("documentation": "javascript:alert(1)", "icon":)_",
        u":6:20: "_s, u"no web address"_s);
}

void IntegrationCatalogTest::malformedManifestIsOneClearError()
{
    QFETCH(const QByteArray, original);
    QFETCH(const QByteArray, replacement);
    QFETCH(const QString, position);
    QFETCH(const QString, words);

    QVERIFY(goodManifest().contains(original));
    const UserFolder user(goodManifest().replace(original, replacement));
    const Result<Integration> integration = user.load();
    VERIFY_FAILS(integration, Error::Kind::InvalidInput);
    const QString text = integration.error().describe();
    QVERIFY2(text.startsWith(user.integration() + u"/integration.json"_s + position), qPrintable(text));
    QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY2(!text.contains(u'\n'), qPrintable(text));
}

void IntegrationCatalogTest::missingFilesAreClearErrors_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("kind");
    QTest::newRow("the manifest is gone") << u"integration.json"_s << int(Error::Kind::NotFound);
    QTest::newRow("the icon is gone") << u"icon.svg"_s << int(Error::Kind::InvalidInput);
    QTest::newRow("the template is gone") << u"templates/track.js"_s << int(Error::Kind::InvalidInput);
}

void IntegrationCatalogTest::missingFilesAreClearErrors()
{
    QFETCH(const QString, file);
    QFETCH(const int, kind);

    const UserFolder user;
    QVERIFY(QFile::remove(user.integration() + u'/' + file));
    const Result<Integration> integration = user.load();
    VERIFY_FAILS(integration, static_cast<Error::Kind>(kind));
    QVERIFY(integration.error().describe().contains(file.section(u'/', -1)));
}

QTEST_GUILESS_MAIN(IntegrationCatalogTest)
#include "tst_integrationcatalog.moc"
