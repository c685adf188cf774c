// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/deliveryhistory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

HistoryEntry sampleEntry()
{
    HistoryEntry entry;
    entry.endpointId = u"one"_qs;
    entry.endpointName = u"segment"_qs;
    entry.environment = u"live"_qs;
    entry.eventType = u"payment.succeeded"_qs;
    Delivery &delivery = entry.delivery;
    delivery.sentAt = QDateTime::fromString(u"2026-01-02T03:04:05.678Z"_qs, Qt::ISODateWithMs);
    delivery.request = {u"POST"_qs, u"https://api.segment.io/v1/track"_qs, {{u"X-A"_qs, u"1"_qs}}, R"({"n":1.50})"};
    delivery.withCredentials = true;
    delivery.status = 200;
    delivery.reason = u"OK"_qs;
    delivery.responseHeaders = {{u"B"_qs, u"2"_qs}, {u"A"_qs, u"1"_qs}};
    delivery.responseBody = QByteArray("\0\xff", 2);
    delivery.firstByteMs = 1.5;
    delivery.durationMs = 2.25;
    return entry;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// Runs SQL on a database file through a connection of its own.
void execute(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_qs, u"test"_qs);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        for (const QString &statement : statements)
            QVERIFY(QSqlQuery(database).exec(statement));
    }
    QSqlDatabase::removeDatabase(u"test"_qs);
}

} // namespace

class TestDeliveryHistory : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryFieldOverAReopen();
    void keepsAnAttemptWithoutAnswer();
    void keepsWhatAnEarlierVersionWrote();
    void newestComesFirst();
    void keepsTheLastThousand();
    void cutsLongBodies();
    void clears();
    void hidesSecrets_data();
    void hidesSecrets();
    void isPrivate();
    void twoMayWriteAtOnce();
    void refusesForeignFiles_data();
    void refusesForeignFiles();
    void unwritableFolderIsAnError();
    void leavesNoConnectionBehind();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"%1/history.sqlite"_qs.arg(m_case)); }

    QTemporaryDir m_folder;
    int m_case = 0;

private slots:
    void init()
    {
        ++m_case;
        QTest::failOnWarning(QRegularExpression(u"."_qs));
    }
};

void TestDeliveryHistory::keepsEveryFieldOverAReopen()
{
    const HistoryEntry entry = sampleEntry();
    Result<qint64> id = 0;
    {
        const auto history = DeliveryHistory::open(path());
        QVERIFY2(history, qPrintable(history ? QString() : history.error().describe()));
        id = (*history)->add(entry);
        QVERIFY(id);
    }
    const auto history = DeliveryHistory::open(path());
    QVERIFY(history);
    const auto entries = (*history)->latest(10);
    QVERIFY(entries);
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first().id, *id);
    QCOMPARE(entries->first().endpointId, entry.endpointId);
    QCOMPARE(entries->first().endpointName, entry.endpointName);
    QCOMPARE(entries->first().environment, entry.environment);
    QCOMPARE(entries->first().eventType, entry.eventType);
    QCOMPARE(entries->first().error, QString());
    QVERIFY(entries->first().delivery == entry.delivery);
}

void TestDeliveryHistory::keepsAnAttemptWithoutAnswer()
{
    const auto history = DeliveryHistory::open(u":memory:"_qs);
    HistoryEntry entry;
    entry.error = u"Refused."_qs;
    QVERIFY((*history)->add(entry));
    const auto entries = (*history)->latest(1);
    QVERIFY(entries);
    QCOMPARE(entries->first().error, u"Refused."_qs);
    QCOMPARE(entries->first().delivery.status, 0);
}

void TestDeliveryHistory::keepsWhatAnEarlierVersionWrote()
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).absolutePath()));
    execute(path(),
            {u"CREATE TABLE deliveries (id INTEGER PRIMARY KEY AUTOINCREMENT, endpoint_id TEXT NOT NULL, "
             "endpoint_name TEXT NOT NULL, event_type TEXT NOT NULL, sent_at TEXT NOT NULL, method TEXT NOT NULL, "
             "url TEXT NOT NULL, request_headers TEXT NOT NULL, request_body BLOB NOT NULL, "
             "with_credentials INTEGER NOT NULL, status INTEGER NOT NULL, reason TEXT NOT NULL, "
             "response_headers TEXT NOT NULL, response_body BLOB NOT NULL, response_truncated INTEGER NOT NULL, "
             "first_byte_ms REAL NOT NULL, duration_ms REAL NOT NULL, error TEXT NOT NULL)"_qs,
             u"INSERT INTO deliveries VALUES (1, 'one', 'segment', 'payment.failed', '2026-01-02T03:04:05.678Z', "
             "'POST', 'https://example.com', '[]', '{}', 0, 204, '', '[]', '', 0, 1, 2, '')"_qs,
             u"PRAGMA user_version = 1"_qs});
    const auto first = DeliveryHistory::open(path());
    QVERIFY2(first, qPrintable(first ? QString() : first.error().describe()));
    QVERIFY((*first)->add(sampleEntry()));
    const auto second = DeliveryHistory::open(path()); // there is nothing to bring up to date any more
    QVERIFY(second);
    const QList<HistoryEntry> entries = (*second)->latest(10).value();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.first().environment, u"live"_qs);
    QCOMPARE(entries.last().eventType, u"payment.failed"_qs);
    QCOMPARE(entries.last().delivery.status, 204);
    QCOMPARE(entries.last().environment, QString());
}

void TestDeliveryHistory::newestComesFirst()
{
    const auto history = DeliveryHistory::open(u":memory:"_qs);
    HistoryEntry entry = sampleEntry();
    for (const QString &endpoint : {u"one"_qs, u"two"_qs, u"one"_qs}) {
        entry.endpointId = endpoint;
        entry.delivery.status += 1;
        QVERIFY((*history)->add(entry));
    }
    const auto all = (*history)->latest(2);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->at(0).delivery.status, 203);
    QCOMPARE(all->at(1).delivery.status, 202);
    const auto ofOne = (*history)->latest(10, QStringList{u"one"_qs});
    QCOMPARE(ofOne->size(), 2);
    QCOMPARE(ofOne->at(1).delivery.status, 201);
}

void TestDeliveryHistory::keepsTheLastThousand()
{
    const auto history = DeliveryHistory::open(u":memory:"_qs);
    HistoryEntry entry = sampleEntry();
    for (int i = 0; i < DeliveryHistory::maximumEntries + 5; ++i) {
        entry.delivery.status = i;
        QVERIFY((*history)->add(entry));
    }
    const auto entries = (*history)->latest(5000);
    QCOMPARE(entries->size(), DeliveryHistory::maximumEntries);
    QCOMPARE(entries->last().delivery.status, 5);
}

void TestDeliveryHistory::cutsLongBodies()
{
    const auto history = DeliveryHistory::open(u":memory:"_qs);
    HistoryEntry entry = sampleEntry();
    entry.delivery.request.body = QByteArray(300 * 1024, 'a');
    entry.delivery.responseBody = QByteArray(300 * 1024, 'b');
    QVERIFY((*history)->add(entry));
    const Delivery delivery = (*history)->latest(1)->first().delivery;
    QCOMPARE(delivery.request.body, QByteArray(256 * 1024, 'a'));
    QCOMPARE(delivery.responseBody, QByteArray(256 * 1024, 'b'));
    QVERIFY(delivery.responseTruncated);
}

void TestDeliveryHistory::clears()
{
    const auto history = DeliveryHistory::open(u":memory:"_qs);
    QVERIFY((*history)->add(sampleEntry()));
    QVERIFY((*history)->clear());
    QVERIFY((*history)->latest(10)->isEmpty());
}

void TestDeliveryHistory::hidesSecrets_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("hidden");
    QTest::newRow("Authorization is hidden") << u"Authorization"_qs << true;
    QTest::newRow("authorization in lower case is hidden") << u"authorization"_qs << true;
    QTest::newRow("Proxy-Authorization is hidden") << u"Proxy-Authorization"_qs << true;
    QTest::newRow("Cookie is hidden") << u"Cookie"_qs << true;
    QTest::newRow("Set-Cookie is hidden") << u"Set-Cookie"_qs << true;
    QTest::newRow("X-Api-Key is hidden") << u"X-Api-Key"_qs << true;
    QTest::newRow("Content-Type is shown") << u"Content-Type"_qs << false;
    QTest::newRow("Idempotency-Key is shown") << u"Idempotency-Key"_qs << false;
}

void TestDeliveryHistory::hidesSecrets()
{
    QFETCH(const QString, header);
    QFETCH(const bool, hidden);
    HistoryEntry entry = sampleEntry();
    entry.delivery.request.headers = {{header, u"sk_live_4242"_qs}};
    entry.delivery.responseHeaders = {{header, u"sk_live_4242"_qs}};
    {
        const auto history = DeliveryHistory::open(path());
        QVERIFY((*history)->add(entry));
        const QString expected = hidden ? u"(hidden)"_qs : u"sk_live_4242"_qs;
        QCOMPARE((*history)->latest(1)->first().delivery.request.headers.first().value, expected);
        QCOMPARE((*history)->latest(1)->first().delivery.responseHeaders.first().value, expected);
    }
    QCOMPARE(contentOf(path()).contains("sk_live_4242"), !hidden);
}

void TestDeliveryHistory::isPrivate()
{
    const auto history = DeliveryHistory::open(path());
    QVERIFY(history);
    struct stat status = {};
    QCOMPARE(::stat(path().toLocal8Bit().constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
}

void TestDeliveryHistory::twoMayWriteAtOnce()
{
    const auto window = DeliveryHistory::open(path());
    const auto commandLine = DeliveryHistory::open(path());
    QVERIFY(window && commandLine);
    QVERIFY((*window)->add(sampleEntry()));
    QVERIFY((*commandLine)->add(sampleEntry()));
    QVERIFY((*window)->add(sampleEntry()));
    QCOMPARE((*commandLine)->latest(10)->size(), 3);
}

void TestDeliveryHistory::refusesForeignFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("named");
    QTest::newRow("a newer version's history")
        << QByteArray() << QStringList{u"CREATE TABLE deliveries (x)"_qs, u"PRAGMA user_version = 3"_qs}
        << Error::Kind::ReadOnly << u"newer version"_qs;
    QTest::newRow("another program's database") << QByteArray() << QStringList{u"CREATE TABLE songs (x)"_qs}
                                                << Error::Kind::InvalidInput << u"not a delivery history"_qs;
    QTest::newRow("a text file") << QByteArray("dear diary, this is no database at all\n").repeated(40) << QStringList()
                                 << Error::Kind::InvalidInput << u"damaged"_qs;
    QTest::newRow("a database cut off in the middle") << QByteArray("SQLite format 3\0", 16) + QByteArray(500, '\x7f')
                                                      << QStringList() << Error::Kind::InvalidInput << u"damaged"_qs;
}

void TestDeliveryHistory::refusesForeignFiles()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QStringList, statements);
    QFETCH(const Error::Kind, kind);
    QFETCH(const QString, named);
    const QString file = m_folder.filePath(u"foreign%1.sqlite"_qs.arg(m_case));
    writeFile(file, content);
    execute(file, statements);
    const QByteArray before = contentOf(file);

    const auto history = DeliveryHistory::open(file);
    QVERIFY(!history);
    QCOMPARE(history.error().kind, kind);
    QCOMPARE(history.error().file, file);
    QVERIFY2(history.error().message.contains(named), qPrintable(history.error().message));
    QCOMPARE(contentOf(file), before);
}

void TestDeliveryHistory::unwritableFolderIsAnError()
{
    const auto history = DeliveryHistory::open(u"/proc/hooksmith/history.sqlite"_qs);
    QVERIFY(!history);
    QCOMPARE(history.error().kind, Error::Kind::Io);
    QCOMPARE(history.error().file, u"/proc/hooksmith/history.sqlite"_qs);
}

void TestDeliveryHistory::leavesNoConnectionBehind()
{
    QVERIFY(DeliveryHistory::open(u":memory:"_qs));
    QVERIFY(!DeliveryHistory::open(u"/proc/hooksmith/history.sqlite"_qs));
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
}

} // namespace hooksmith

QTEST_GUILESS_MAIN(hooksmith::TestDeliveryHistory)
#include "tst_deliveryhistory.moc"
