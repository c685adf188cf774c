// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/results.h"
#include "support/temporaryworkspace.h"

#include <QDirIterator>
#include <QUuid>

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

/// Every file below the folder with its bytes, to see that nothing changed.
QMap<QString, QByteArray> snapshot(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        files.insert(path, readFile(path).value_or("(unreadable)"));
    }
    return files;
}

} // namespace

class WorkspaceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void newWorkspaceCanBeOpened();
    void workspaceIsNotMadeTwice();
    void folderThatIsNoWorkspaceIsNotFound();
    void brokenWorkspaceIsAnError_data();
    void brokenWorkspaceIsAnError();
    void newerWorkspaceIsReadOnly();
    void workspaceIsFoundFromBelow();
    void namesAreSorted();
    void addedEndpointIsReadBack();
    void addRefuses_data();
    void addRefuses();
    void unusedNameCounts();
    void missingEndpointIsNotFound_data();
    void missingEndpointIsNotFound();
    void unreadableTransformIsAnError();
    void byteOrderMarkAndLineEndsSurvive();

    void saveReadsBack();
    void saveLeavesUnchangedFilesAlone();
    void saveKeepsFieldsOfOthers();
    void saveNoticesChangesOnDisk_data();
    void saveNoticesChangesOnDisk();
    void sameChangeOnDiskIsNoConflict();
    void saveNeverOverwritesWhatItCannotRead_data();
    void saveNeverOverwritesWhatItCannotRead();
    void deletedEndpointIsNotSavedAnew();

    void renameKeepsTheId();
    void renameMayChangeTheCaseOnly();
    void renameRefusesATakenName();
    void duplicateHasItsOwnIdAndAllFiles();
    void trashHoldsTheWholeEndpoint();
    void trashHoldsACase();
    void brokenEndpointCanGoToTheTrash();
    void trashIsMadeWhereThereIsNone();
    void withoutTrashNothingIsDeleted();

    void casesAreReadBack();
    void savingACaseKeepsFieldsOfOthers();
    void brokenCaseIsNeverOverwritten();
    void caseNamesDifferInMoreThanCase();
    void caseThatIsNoJsonIsRefused();

    void linksOutOfTheWorkspaceAreRefused_data();
    void linksOutOfTheWorkspaceAreRefused();
    void linksInsideTheWorkspaceWork();
};

void WorkspaceTest::initTestCase()
{
    // moveToTrash() below must not fill the user's own trash.
    static const QTemporaryDir data;
    qputenv("XDG_DATA_HOME", data.path().toLocal8Bit());
}

void WorkspaceTest::newWorkspaceCanBeOpened()
{
    const QTemporaryDir folder;
    const Result<Workspace> made = Workspace::create(folder.path() + u"/deep/new"_s);
    VERIFY_OK(made);
    QVERIFY(!QUuid(made->id()).isNull());
    const Result<Workspace> opened = Workspace::open(made->folder());
    VERIFY_OK(opened);
    QCOMPARE(opened->id(), made->id());
    QVERIFY(!opened->isReadOnly());
    QVERIFY(opened->endpointNames().isEmpty());
}

void WorkspaceTest::workspaceIsNotMadeTwice()
{
    const TemporaryWorkspace workspace;
    const QByteArray before = workspace.read(u"hooksmith.json"_s);
    VERIFY_FAILS(Workspace::create(workspace->folder()), Error::Kind::Conflict);
    QCOMPARE(workspace.read(u"hooksmith.json"_s), before);
}

void WorkspaceTest::folderThatIsNoWorkspaceIsNotFound()
{
    const QTemporaryDir folder;
    VERIFY_FAILS(Workspace::open(folder.path()), Error::Kind::NotFound);
    VERIFY_FAILS(Workspace::open(folder.path() + u"/nowhere"_s), Error::Kind::NotFound);
}

void WorkspaceTest::brokenWorkspaceIsAnError_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("half a file") << QByteArray("{\"format\":1,") << u":1:13: "_s;
    QTest::newRow("a list") << QByteArray("[]") << u":1:1: "_s;
    QTest::newRow("no id") << QByteArray("{\n\"format\":1}") << u":1:1: "_s;
    QTest::newRow("an id that is a number") << QByteArray("{\"format\":1,\n \"id\":7}") << u":2:7: "_s;
    QTest::newRow("no format") << QByteArray("{\"id\":\"a\"}") << u":1:1: "_s;
}

void WorkspaceTest::brokenWorkspaceIsAnError()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, place);
    const TemporaryWorkspace workspace;
    workspace.write(u"hooksmith.json"_s, text);
    const Result<Workspace> opened = Workspace::open(workspace->folder());
    VERIFY_FAILS(opened, Error::Kind::InvalidInput);
    QVERIFY2(opened.error().describe().startsWith(workspace.path(u"hooksmith.json"_s) + place),
             qPrintable(opened.error().describe()));
}

void WorkspaceTest::newerWorkspaceIsReadOnly()
{
    const TemporaryWorkspace made;
    const Endpoint before = made.endpoint(u"old"_s);
    made.write(u"hooksmith.json"_s, R"({"format":2,"id":{"uuid":"x"}})");
    const auto files = snapshot(made->folder());

    const Result<Workspace> workspace = Workspace::open(made->folder());
    VERIFY_OK(workspace);
    QVERIFY(workspace->isReadOnly());
    const Result<Endpoint> endpoint = workspace->load(u"old"_s);
    VERIFY_OK(endpoint);
    QVERIFY(endpoint->readOnly);

    Endpoint another = before;
    another.name = u"new"_s;
    VERIFY_FAILS(workspace->add(another), Error::Kind::ReadOnly);
    VERIFY_FAILS(workspace->save(*endpoint), Error::Kind::ReadOnly);
    VERIFY_FAILS(workspace->rename(u"old"_s, u"new"_s), Error::Kind::ReadOnly);
    VERIFY_FAILS(workspace->duplicate(u"old"_s, u"new"_s), Error::Kind::ReadOnly);
    VERIFY_FAILS(workspace->moveToTrash(u"old"_s), Error::Kind::ReadOnly);
    VERIFY_FAILS(workspace->saveCase(u"old"_s, {u"c"_s, u"a.b"_s, "{}"}), Error::Kind::ReadOnly);
    QCOMPARE(snapshot(made->folder()), files);
}

void WorkspaceTest::workspaceIsFoundFromBelow()
{
    const TemporaryWorkspace workspace;
    static_cast<void>(workspace.endpoint(u"a"_s));
    QCOMPARE(Workspace::find(workspace->folder()), workspace->folder());
    QCOMPARE(Workspace::find(workspace.path(u"endpoints/a"_s)), workspace->folder());
    QCOMPARE(Workspace::find(workspace.path(u"endpoints/a/transform.js"_s)), workspace->folder());
    QCOMPARE(Workspace::find(workspace.outside({})), QString());
}

void WorkspaceTest::namesAreSorted()
{
    const TemporaryWorkspace workspace;
    for (const QString &name : {u"zebra"_s, u"Ape"_s, u"bear"_s})
        static_cast<void>(workspace.endpoint(name));
    workspace.write(u"endpoints/notes/readme.md"_s, "no endpoint");
    workspace.write(u"endpoints/.hidden/endpoint.json"_s, "{}");
    QCOMPARE(workspace->endpointNames(), QStringList({u"Ape"_s, u"bear"_s, u"zebra"_s}));
}

void WorkspaceTest::addedEndpointIsReadBack()
{
    const TemporaryWorkspace workspace;
    const Endpoint added = workspace.endpoint(u"결제"_s);
    QVERIFY(!QUuid(added.id).isNull());
    const Result<Endpoint> loaded = workspace->load(u"결제"_s);
    VERIFY_OK(loaded);
    QVERIFY(*loaded == added);
    QCOMPARE(workspace.read(u"endpoints/결제/transform.js"_s), added.transform.toUtf8());
    QCOMPARE(QDir(workspace.path(u"endpoints"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"결제"_s});
}

void WorkspaceTest::addRefuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::newRow("a name that is taken") << u"Segment"_s << int(Error::Kind::Conflict);
    QTest::newRow("a name that is taken in another case") << u"SEGMENT"_s << int(Error::Kind::Conflict);
    QTest::newRow("a name that a file has") << u"notes"_s << int(Error::Kind::Conflict);
    QTest::newRow("no name") << QString() << int(Error::Kind::InvalidInput);
    QTest::newRow("a path") << u"../../x"_s << int(Error::Kind::InvalidInput);
    QTest::newRow("a device of Windows") << u"AUX"_s << int(Error::Kind::InvalidInput);
}

void WorkspaceTest::addRefuses()
{
    QFETCH(const QString, name);
    QFETCH(const int, kind);
    const TemporaryWorkspace workspace;
    Endpoint endpoint = workspace.endpoint(u"Segment"_s);
    workspace.write(u"endpoints/notes"_s, "a file");
    const auto files = snapshot(workspace.outside({}));
    endpoint.name = name;
    VERIFY_FAILS(workspace->add(endpoint), static_cast<Error::Kind>(kind));
    QCOMPARE(snapshot(workspace.outside({})), files);
}

void WorkspaceTest::unusedNameCounts()
{
    const TemporaryWorkspace workspace;
    QCOMPARE(workspace->unusedName(u"Segment"_s), u"Segment"_s);
    static_cast<void>(workspace.endpoint(u"Segment"_s));
    QCOMPARE(workspace->unusedName(u"segment"_s), u"segment 2"_s);
    static_cast<void>(workspace.endpoint(u"Segment 2"_s));
    QCOMPARE(workspace->unusedName(u"Segment"_s), u"Segment 3"_s);
    QCOMPARE(workspace->unusedName(u"a/b"_s), u"a-b"_s);
    const QString longName(64, u'x');
    static_cast<void>(workspace.endpoint(longName));
    QCOMPARE(Workspace::nameProblem(workspace->unusedName(longName)), QString());
}

void WorkspaceTest::missingEndpointIsNotFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a name that nothing has") << u"nothing"_s;
    QTest::newRow("no name") << QString();
    QTest::newRow("the folder itself") << u"."_s;
    QTest::newRow("the folder above") << u".."_s;
    QTest::newRow("a path") << u"../endpoints/a"_s;
}

void WorkspaceTest::missingEndpointIsNotFound()
{
    QFETCH(const QString, name);
    const TemporaryWorkspace workspace;
    static_cast<void>(workspace.endpoint(u"a"_s));
    VERIFY_FAILS(workspace->load(name), Error::Kind::NotFound);
    VERIFY_FAILS(workspace->rename(name, u"b"_s), Error::Kind::NotFound);
    VERIFY_FAILS(workspace->duplicate(name, u"b"_s), Error::Kind::NotFound);
    VERIFY_FAILS(workspace->moveToTrash(name), Error::Kind::NotFound);
    VERIFY_FAILS(workspace->cases(name), Error::Kind::NotFound);
    QCOMPARE(workspace->endpointNames(), QStringList{u"a"_s});
}

void WorkspaceTest::unreadableTransformIsAnError()
{
    const TemporaryWorkspace workspace;
    static_cast<void>(workspace.endpoint(u"a"_s));
    workspace.write(u"endpoints/a/transform.js"_s, "// \xff\xfe");
    const Result<Endpoint> binary = workspace->load(u"a"_s);
    VERIFY_FAILS(binary, Error::Kind::InvalidInput);
    QVERIFY(binary.error().describe().contains(u"transform.js"_s));
    QVERIFY(QFile::remove(workspace.path(u"endpoints/a/transform.js"_s)));
    VERIFY_FAILS(workspace->load(u"a"_s), Error::Kind::NotFound);
}

void WorkspaceTest::byteOrderMarkAndLineEndsSurvive()
{
    const TemporaryWorkspace workspace;
    static_cast<void>(workspace.endpoint(u"a"_s));
    const QByteArray text = "\xef\xbb\xbf// one\r\n// two\r\n";
    workspace.write(u"endpoints/a/transform.js"_s, text);
    Result<Endpoint> endpoint = workspace->load(u"a"_s);
    VERIFY_OK(endpoint);
    QCOMPARE(endpoint->transform, u"// one\r\n// two\r\n"_s);
    endpoint->description = u"changed"_s;
    VERIFY_OK(workspace->save(*endpoint));
    QCOMPARE(workspace.read(u"endpoints/a/transform.js"_s), text);
}

void WorkspaceTest::saveReadsBack()
{
    const TemporaryWorkspace workspace;
    Endpoint endpoint = workspace.endpoint(u"a"_s);
    endpoint.description = u"new"_s;
    endpoint.enabled = false;
    endpoint.transform += u"// more\n"_s;
    const Result<Endpoint> saved = workspace->save(endpoint);
    VERIFY_OK(saved);
    QCOMPARE(saved->description, u"new"_s);
    QCOMPARE(saved->transform, endpoint.transform);
    QVERIFY(*saved == workspace->load(u"a"_s).value());

    Endpoint again = *saved;
    again.transform += u"// and more\n"_s;
    VERIFY_OK(workspace->save(again));
}

void WorkspaceTest::saveLeavesUnchangedFilesAlone()
{
    const TemporaryWorkspace workspace;
    Endpoint endpoint = workspace.endpoint(u"a"_s);
    const QByteArray compact = toCompactJson(endpoint.document);
    workspace.write(u"endpoints/a/endpoint.json"_s, compact);
    endpoint.transform += u"// more\n"_s;
    VERIFY_OK(workspace->save(endpoint));
    QCOMPARE(workspace.read(u"endpoints/a/endpoint.json"_s), compact);
}

void WorkspaceTest::saveKeepsFieldsOfOthers()
{
    const TemporaryWorkspace workspace;
    Endpoint endpoint = workspace.endpoint(u"a"_s);
    endpoint.document.set(u"x-owner"_s, u"Kim"_s);
    workspace.write(u"endpoints/a/endpoint.json"_s, toIndentedJson(endpoint.document));
    Result<Endpoint> loaded = workspace->load(u"a"_s);
    VERIFY_OK(loaded);
    loaded->enabled = false;
    VERIFY_OK(workspace->save(*loaded));
    QVERIFY(workspace.read(u"endpoints/a/endpoint.json"_s).contains("\"x-owner\": \"Kim\""));
}

void WorkspaceTest::saveNoticesChangesOnDisk_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("the description") << u"endpoint.json"_s << QByteArray("\"description\": \"\"")
                                     << QByteArray("\"description\": \"theirs\"");
    QTest::newRow("a field of others") << u"endpoint.json"_s << QByteArray("\"format\": 1,")
                                       << QByteArray("\"format\": 1, \"x\": 1,");
    QTest::newRow("the transform") << u"transform.js"_s << QByteArray("return webhook;") << QByteArray("return null;");
}

void WorkspaceTest::saveNoticesChangesOnDisk()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);

    const TemporaryWorkspace workspace;
    Endpoint endpoint = workspace.endpoint(u"a"_s);
    const QString path = u"endpoints/a/"_s + file;
    const QByteArray theirs = workspace.read(path).replace(before, after);
    QVERIFY(theirs.contains(after));
    workspace.write(path, theirs);
    const auto files = snapshot(workspace->folder());

    endpoint.description = u"ours"_s;
    endpoint.transform = u"// ours\n"_s;
    const Result<Endpoint> saved = workspace->save(endpoint);
    VERIFY_FAILS(saved, Error::Kind::Conflict);
    QVERIFY2(saved.error().describe().startsWith(workspace.path(path)), qPrintable(saved.error().describe()));
    QCOMPARE(snapshot(workspace->folder()), files);
}

void WorkspaceTest::sameChangeOnDiskIsNoConflict()
{
    const TemporaryWorkspace workspace;
    Endpoint endpoint = workspace.endpoint(u"a"_s);
    endpoint.transform = u"// both\n"_s;
    workspace.write(u"endpoints/a/transform.js"_s, "// both\n");
    VERIFY_OK(workspace->save(endpoint));
}

void WorkspaceTest::saveNeverOverwritesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::newRow("an empty file") << QByteArray() << int(Error::Kind::InvalidInput);
    QTest::newRow("half a file") << QByteArray("{\"format\": 1,") << int(Error::Kind::InvalidInput);
    QTest::newRow("a conflict that git left") << QByteArray("<<<<<<< HEAD\n{}\n") << int(Error::Kind::InvalidInput);
    QTest::newRow("a newer format") << QByteArray(R"({"format":3,"id":"x","integration":"segment"})")
                                    << int(Error::Kind::ReadOnly);
}

void WorkspaceTest::saveNeverOverwritesWhatItCannotRead()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, kind);
    const TemporaryWorkspace workspace;
    Endpoint endpoint = workspace.endpoint(u"a"_s);
    workspace.write(u"endpoints/a/endpoint.json"_s, text);
    const auto files = snapshot(workspace->folder());
    endpoint.transform = u"// ours\n"_s;
    const Result<Endpoint> saved = workspace->save(endpoint);
    VERIFY_FAILS(saved, static_cast<Error::Kind>(kind));
    QVERIFY(!workspace->rename(u"a"_s, u"b"_s));
    QVERIFY(!workspace->duplicate(u"a"_s, u"b"_s));
    QCOMPARE(snapshot(workspace->folder()), files);
}

void WorkspaceTest::deletedEndpointIsNotSavedAnew()
{
    const TemporaryWorkspace workspace;
    const Endpoint endpoint = workspace.endpoint(u"a"_s);
    QVERIFY(QDir(workspace.path(u"endpoints/a"_s)).removeRecursively());
    VERIFY_FAILS(workspace->save(endpoint), Error::Kind::NotFound);
    QVERIFY(workspace->endpointNames().isEmpty());
}

void WorkspaceTest::renameKeepsTheId()
{
    const TemporaryWorkspace workspace;
    const Endpoint endpoint = workspace.endpoint(u"a"_s);
    const Result<Endpoint> renamed = workspace->rename(u"a"_s, u"b"_s);
    VERIFY_OK(renamed);
    QCOMPARE(renamed->id, endpoint.id);
    QCOMPARE(renamed->name, u"b"_s);
    QCOMPARE(workspace->endpointNames(), QStringList{u"b"_s});
}

void WorkspaceTest::renameMayChangeTheCaseOnly()
{
    const TemporaryWorkspace workspace;
    static_cast<void>(workspace.endpoint(u"segment"_s));
    VERIFY_OK(workspace->rename(u"segment"_s, u"Segment"_s));
    QCOMPARE(workspace->endpointNames(), QStringList{u"Segment"_s});
}

void WorkspaceTest::renameRefusesATakenName()
{
    const TemporaryWorkspace workspace;
    static_cast<void>(workspace.endpoint(u"a"_s));
    static_cast<void>(workspace.endpoint(u"b"_s));
    const auto files = snapshot(workspace->folder());
    VERIFY_FAILS(workspace->rename(u"a"_s, u"B"_s), Error::Kind::Conflict);
    VERIFY_FAILS(workspace->rename(u"a"_s, u"x/y"_s), Error::Kind::InvalidInput);
    QCOMPARE(snapshot(workspace->folder()), files);
}

void WorkspaceTest::duplicateHasItsOwnIdAndAllFiles()
{
    const TemporaryWorkspace workspace;
    const Endpoint endpoint = workspace.endpoint(u"a"_s);
    const QByteArray odd = "{ \"format\" :1, \"eventType\":\"a.b\",\"payload\":[ 1.0 ]}";
    workspace.write(u"endpoints/a/cases/odd.json"_s, odd);
    const Result<Endpoint> copy = workspace->duplicate(u"a"_s, u"b"_s);
    VERIFY_OK(copy);
    QVERIFY(copy->id != endpoint.id);
    QVERIFY(!copy->enabled);
    QCOMPARE(copy->transform, endpoint.transform);
    QVERIFY(copy->credentials == endpoint.credentials);
    QCOMPARE(workspace.read(u"endpoints/b/cases/odd.json"_s), odd);
    QVERIFY(workspace->load(u"a"_s).value() == endpoint);
}

void WorkspaceTest::trashHoldsTheWholeEndpoint()
{
    const TemporaryWorkspace workspace;
    const Endpoint endpoint = workspace.endpoint(u"a"_s);
    const Result<QString> trashed = workspace->moveToTrash(u"a"_s);
    VERIFY_OK(trashed);
    QVERIFY(workspace->endpointNames().isEmpty());
    QCOMPARE(readFile(*trashed + u"/transform.js"_s).value_or("(none)"), endpoint.transform.toUtf8());
    QVERIFY(QFileInfo::exists(*trashed + u"/endpoint.json"_s));
}

void WorkspaceTest::trashHoldsACase()
{
    const TemporaryWorkspace workspace;
    static_cast<void>(workspace.endpoint(u"a"_s));
    for (const QString &name : {u"one"_s, u"two"_s})
        VERIFY_OK(workspace->saveCase(u"a"_s, {.name = name, .eventType = u"payment.failed"_s, .payload = "{}"}));
    const Result<QString> trashed = workspace->moveCaseToTrash(u"a"_s, u"one"_s);
    VERIFY_OK(trashed);
    QVERIFY(readFile(*trashed).value_or("").contains("payment.failed"));
    QCOMPARE(workspace->cases(u"a"_s)->size(), 1);
    QCOMPARE(workspace->cases(u"a"_s)->first().name, u"two"_s);
    VERIFY_FAILS(workspace->moveCaseToTrash(u"a"_s, u"one"_s), Error::Kind::Io);
}

void WorkspaceTest::brokenEndpointCanGoToTheTrash()
{
    const TemporaryWorkspace workspace;
    workspace.write(u"endpoints/a/endpoint.json"_s, "{");
    VERIFY_OK(workspace->moveToTrash(u"a"_s));
    QVERIFY(workspace->endpointNames().isEmpty());
}

void WorkspaceTest::trashIsMadeWhereThereIsNone()
{
    const TemporaryWorkspace workspace;
    static_cast<void>(workspace.endpoint(u"a"_s));
    const QByteArray data = qgetenv("XDG_DATA_HOME");
    const auto restore = qScopeGuard([&data] { qputenv("XDG_DATA_HOME", data); });
    const QString fresh = workspace.outside(u"never/made"_s);
    qputenv("XDG_DATA_HOME", fresh.toLocal8Bit());
    const Result<QString> trashed = workspace->moveToTrash(u"a"_s);
    VERIFY_OK(trashed);
    QVERIFY2(trashed->startsWith(fresh + u"/Trash/files/"_s), qPrintable(*trashed));
}

void WorkspaceTest::withoutTrashNothingIsDeleted()
{
    const TemporaryWorkspace workspace;
    static_cast<void>(workspace.endpoint(u"a"_s));
    const QByteArray data = qgetenv("XDG_DATA_HOME");
    const QString working = QDir::currentPath();
    const auto restore = qScopeGuard([&] {
        qputenv("XDG_DATA_HOME", data);
        QDir::setCurrent(working);
    });
    qputenv("XDG_DATA_HOME", "/dev/null/data"); // where nobody can make a folder
    QVERIFY(QDir::setCurrent(workspace->folder()));
    const QMap<QString, QByteArray> before = snapshot(workspace->folder());
    const Result<QString> trashed = workspace->moveToTrash(u"a"_s);
    VERIFY_FAILS(trashed, Error::Kind::Io);
    QVERIFY2(trashed.error().message.contains(u"Nothing was deleted"_s), qPrintable(errorText(trashed)));
    QCOMPARE(snapshot(workspace->folder()), before);
}

void WorkspaceTest::casesAreReadBack()
{
    const TemporaryWorkspace workspace;
    static_cast<void>(workspace.endpoint(u"a"_s));
    QVERIFY(workspace->cases(u"a"_s).value().isEmpty());
    const EndpointCase second{u"zero decimal"_s, u"payment.succeeded"_s, "{\n  \"b\": 1.00,\n  \"a\": 2\n}\n"};
    const EndpointCase first{u"한국"_s, u"payment.failed"_s, "{}\n"};
    VERIFY_OK(workspace->saveCase(u"a"_s, first));
    VERIFY_OK(workspace->saveCase(u"a"_s, second));
    const Result<QList<EndpointCase>> cases = workspace->cases(u"a"_s);
    VERIFY_OK(cases);
    QCOMPARE(cases->size(), 2);
    QVERIFY(cases->contains(first));
    QVERIFY(cases->contains(second));
}

void WorkspaceTest::savingACaseKeepsFieldsOfOthers()
{
    const TemporaryWorkspace workspace;
    static_cast<void>(workspace.endpoint(u"a"_s));
    workspace.write(u"endpoints/a/cases/c.json"_s,
                    R"({"format":1,"eventType":"a.b","payload":{},"expected":{"outcome":"cancelled"}})");
    VERIFY_OK(workspace->saveCase(u"a"_s, {u"c"_s, u"a.c"_s, "[]"}));
    const QByteArray text = workspace.read(u"endpoints/a/cases/c.json"_s);
    QVERIFY(text.contains("\"outcome\": \"cancelled\""));
    QVERIFY(text.contains("\"eventType\": \"a.c\""));
}

void WorkspaceTest::brokenCaseIsNeverOverwritten()
{
    const TemporaryWorkspace workspace;
    static_cast<void>(workspace.endpoint(u"a"_s));
    workspace.write(u"endpoints/a/cases/c.json"_s, "{ half");
    VERIFY_FAILS(workspace->saveCase(u"a"_s, {u"c"_s, u"a.b"_s, "{}"}), Error::Kind::InvalidInput);
    QCOMPARE(workspace.read(u"endpoints/a/cases/c.json"_s), "{ half");
    const Result<QList<EndpointCase>> cases = workspace->cases(u"a"_s);
    VERIFY_FAILS(cases, Error::Kind::InvalidInput);
    QVERIFY(cases.error().describe().startsWith(workspace.path(u"endpoints/a/cases/c.json:1:3: "_s)));
}

void WorkspaceTest::caseNamesDifferInMoreThanCase()
{
    const TemporaryWorkspace workspace;
    static_cast<void>(workspace.endpoint(u"a"_s));
    VERIFY_OK(workspace->saveCase(u"a"_s, {u"Case"_s, u"a.b"_s, "{}"}));
    VERIFY_OK(workspace->saveCase(u"a"_s, {u"Case"_s, u"a.b"_s, "[]"}));
    VERIFY_FAILS(workspace->saveCase(u"a"_s, {u"case"_s, u"a.b"_s, "{}"}), Error::Kind::Conflict);
    VERIFY_FAILS(workspace->saveCase(u"a"_s, {u"../case"_s, u"a.b"_s, "{}"}), Error::Kind::InvalidInput);
}

void WorkspaceTest::caseThatIsNoJsonIsRefused()
{
    const TemporaryWorkspace workspace;
    static_cast<void>(workspace.endpoint(u"a"_s));
    const Result<EndpointCase> saved = workspace->saveCase(u"a"_s, {u"c"_s, u"a.b"_s, "{\n oops }"});
    VERIFY_FAILS(saved, Error::Kind::InvalidInput);
    QCOMPARE(saved.error().line, 2);
    QVERIFY(workspace->cases(u"a"_s).value().isEmpty());
}

void WorkspaceTest::linksOutOfTheWorkspaceAreRefused_data()
{
    QTest::addColumn<QString>("link");   // in the workspace
    QTest::addColumn<QString>("target"); // beside the workspace
    QTest::newRow("the endpoint's folder") << u"endpoints/a"_s << u"elsewhere"_s;
    QTest::newRow("the folder of all endpoints") << u"endpoints"_s << u"parent"_s;
    QTest::newRow("endpoint.json") << u"endpoints/a/endpoint.json"_s << u"elsewhere/endpoint.json"_s;
    QTest::newRow("transform.js") << u"endpoints/a/transform.js"_s << u"elsewhere/transform.js"_s;
    QTest::newRow("transform.js, to a file that does not exist")
        << u"endpoints/a/transform.js"_s << u"elsewhere/none.js"_s;
    QTest::newRow("a link into a hidden folder") << u"endpoints/a/transform.js"_s << u"workspace/.git/hook.js"_s;
}

void WorkspaceTest::linksOutOfTheWorkspaceAreRefused()
{
    QFETCH(const QString, link);
    QFETCH(const QString, target);
    const TemporaryWorkspace workspace;
    const Endpoint endpoint = workspace.endpoint(u"a"_s);
    workspace.write(u".git/hook.js"_s, "// theirs\n");
    workspace.write(u"../elsewhere/endpoint.json"_s, workspace.read(u"endpoints/a/endpoint.json"_s));
    workspace.write(u"../elsewhere/transform.js"_s, "// theirs\n");
    workspace.write(u"../parent/a/endpoint.json"_s, workspace.read(u"endpoints/a/endpoint.json"_s));
    workspace.write(u"../parent/a/transform.js"_s, "// theirs\n");
    const QString path = workspace.path(link);
    QVERIFY(QFileInfo(path).isDir() ? QDir(path).removeRecursively() : QFile::remove(path));
    QVERIFY(QFile::link(workspace.outside(target), path));
    const auto files = snapshot(workspace.outside({}));

    const Result<Endpoint> loaded = workspace->load(u"a"_s);
    VERIFY_FAILS(loaded, Error::Kind::InvalidInput);
    QVERIFY2(loaded.error().message.contains(u"link"_s), qPrintable(loaded.error().message));
    QVERIFY(!workspace->save(endpoint));
    QVERIFY(!workspace->duplicate(u"a"_s, u"b"_s));
    QCOMPARE(snapshot(workspace.outside({})), files);
}

void WorkspaceTest::linksInsideTheWorkspaceWork()
{
    const TemporaryWorkspace workspace;
    static_cast<void>(workspace.endpoint(u"a"_s));
    static_cast<void>(workspace.endpoint(u"b"_s));
    const QString link = workspace.path(u"endpoints/b/transform.js"_s);
    QVERIFY(QFile::remove(link));
    QVERIFY(QFile::link(u"../a/transform.js"_s, link));
    Result<Endpoint> endpoint = workspace->load(u"b"_s);
    VERIFY_OK(endpoint);
    endpoint->transform = u"// shared\n"_s;
    VERIFY_OK(workspace->save(*endpoint));
    QCOMPARE(workspace.read(u"endpoints/a/transform.js"_s), "// shared\n");
    QVERIFY(QFileInfo(link).isSymLink());
}

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
