// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/drafts.h"
#include "support/results.h"
#include "support/temporaryworkspace.h"

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0, 0, 250), Qt::UTC);

Draft draftOf(const Endpoint &endpoint, const QString &workspace)
{
    return {.workspace = workspace,
            .endpointName = endpoint.name,
            .endpoint = endpoint,
            .eventType = u"payment.succeeded"_s,
            .payload = "{ not even JSON, \xed\x95\x9c",
            .savedAt = noon};
}

} // namespace

class DraftsTest : public QObject
{
    Q_OBJECT

private slots:
    void draftIsFoundAgain();
    void draftOfAnEndpointThatIsNotCreatedIsFoundAgain();
    void restoredDraftStillNoticesConflicts();
    void workspaceIsTheSameThroughALink();
    void draftsAreApart();
    void newestDraftComesFirst();
    void removedDraftIsGone();
    void programsThatRunKeepTheirOwn();
    void draftOfAnEndedProgramIsOffered();
    void adoptingADraftLosesNone();
    void draftsFollowTheirEndpoint();
    void brokenDraftIsNoDraft_data();
    void brokenDraftIsNoDraft();
    void draftsAreForTheirOwnerOnly();
};

void DraftsTest::draftIsFoundAgain()
{
    const TemporaryWorkspace workspace;
    DraftStore drafts(workspace.outside(u"drafts"_s));
    Draft draft = draftOf(workspace.endpoint(u"결제 1"_s), workspace->folder());
    draft.endpoint.transform += u"// edited\n"_s;
    draft.endpoint.variables.insert(u"TEAM"_s, u"x"_s);
    VERIFY_OK(drafts.save(draft));
    const std::optional<Draft> found = drafts.find(workspace->folder(), draft.endpointName);
    QVERIFY(found.has_value());
    draft.file = found->file;
    QVERIFY(*found == draft);
}

void DraftsTest::draftOfAnEndpointThatIsNotCreatedIsFoundAgain()
{
    const TemporaryWorkspace workspace;
    DraftStore drafts(workspace.outside(u"drafts"_s));
    Draft draft;
    draft.workspace = workspace->folder();
    draft.endpoint.name = u"not valid: yet"_s;
    draft.endpoint.url = u"https://exam"_s;
    draft.endpoint.events = QStringList{u"payment.failed"_s};
    draft.savedAt = noon;
    VERIFY_OK(drafts.save(draft));
    const std::optional<Draft> found = drafts.find(workspace->folder(), {});
    QVERIFY(found.has_value());
    QCOMPARE(found->endpoint.url, draft.endpoint.url);
    draft.file = found->file;
    QVERIFY(*found == draft);
}

void DraftsTest::restoredDraftStillNoticesConflicts()
{
    const TemporaryWorkspace workspace;
    DraftStore drafts(workspace.outside(u"drafts"_s));
    Draft draft = draftOf(workspace.endpoint(u"a"_s), workspace->folder());
    draft.endpoint.transform = u"// ours\n"_s;
    VERIFY_OK(drafts.save(draft));
    workspace.write(u"endpoints/a/transform.js"_s, "// theirs\n");
    const std::optional<Draft> found = drafts.find(workspace->folder(), u"a"_s);
    QVERIFY(found.has_value());
    VERIFY_FAILS(workspace->save(found->endpoint), Error::Kind::Conflict);
}

void DraftsTest::workspaceIsTheSameThroughALink()
{
    const TemporaryWorkspace workspace;
    DraftStore drafts(workspace.outside(u"drafts"_s));
    VERIFY_OK(drafts.save(draftOf(workspace.endpoint(u"a"_s), workspace->folder())));
    QVERIFY(QFile::link(workspace->folder(), workspace.outside(u"link"_s)));
    QVERIFY(drafts.find(workspace.outside(u"link"_s), u"a"_s).has_value());
    QVERIFY(drafts.find(workspace->folder() + u"/"_s, u"a"_s).has_value());
    QCOMPARE(drafts.all(workspace.outside(u"link"_s)).size(), 1);
}

void DraftsTest::draftsAreApart()
{
    const TemporaryWorkspace workspace;
    const TemporaryWorkspace other;
    DraftStore drafts(workspace.outside(u"drafts"_s));
    VERIFY_OK(drafts.save(draftOf(workspace.endpoint(u"a"_s), workspace->folder())));
    VERIFY_OK(drafts.save(draftOf(workspace.endpoint(u"b"_s), workspace->folder())));
    VERIFY_OK(drafts.save(draftOf(other.endpoint(u"a"_s), other->folder())));
    QCOMPARE(drafts.all(workspace->folder()).size(), 2);
    QCOMPARE(drafts.all(other->folder()).size(), 1);
    QVERIFY(!drafts.find(other->folder(), u"b"_s).has_value());
    QVERIFY(!drafts.find(workspace->folder(), {}).has_value());
}

void DraftsTest::newestDraftComesFirst()
{
    const TemporaryWorkspace workspace;
    DraftStore drafts(workspace.outside(u"drafts"_s));
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
        Draft draft = draftOf(workspace.endpoint(name), workspace->folder());
        draft.savedAt = name == u"b"_s ? noon.addSecs(60) : noon;
        VERIFY_OK(drafts.save(draft));
    }
    QCOMPARE(drafts.all(workspace->folder()).first().endpointName, u"b"_s);
}

void DraftsTest::removedDraftIsGone()
{
    const TemporaryWorkspace workspace;
    DraftStore drafts(workspace.outside(u"drafts"_s));
    VERIFY_OK(drafts.save(draftOf(workspace.endpoint(u"a"_s), workspace->folder())));
    drafts.remove(workspace->folder(), u"a"_s);
    QVERIFY(!drafts.find(workspace->folder(), u"a"_s).has_value());
    QVERIFY(drafts.all(workspace->folder()).isEmpty());
}

void DraftsTest::programsThatRunKeepTheirOwn()
{
    const TemporaryWorkspace workspace;
    Draft draft = draftOf(workspace.endpoint(u"a"_s), workspace->folder());
    DraftStore one(workspace.outside(u"drafts"_s));
    DraftStore two(workspace.outside(u"drafts"_s));
    draft.payload = "one";
    VERIFY_OK(one.save(draft));
    QVERIFY(!two.find(workspace->folder(), u"a"_s));
    draft.payload = "two";
    VERIFY_OK(two.save(draft));
    QCOMPARE(one.find(workspace->folder(), u"a"_s)->payload, "one");
    QCOMPARE(one.all(workspace->folder()).size(), 1);
    two.remove(workspace->folder(), u"a"_s);
    QVERIFY(!two.find(workspace->folder(), u"a"_s));
    QVERIFY(one.find(workspace->folder(), u"a"_s));
}

void DraftsTest::draftOfAnEndedProgramIsOffered()
{
    const TemporaryWorkspace workspace;
    auto ended = std::make_unique<DraftStore>(workspace.outside(u"drafts"_s));
    VERIFY_OK(ended->save(draftOf(workspace.endpoint(u"a"_s), workspace->folder())));
    ended.reset();
    DraftStore one(workspace.outside(u"drafts"_s));
    const DraftStore two(workspace.outside(u"drafts"_s));
    QVERIFY(two.find(workspace->folder(), u"a"_s));
    one.remove(workspace->folder(), u"a"_s); // a save of its own edits, which that draft is not
    QVERIFY(one.find(workspace->folder(), u"a"_s));
    one.adopt(*one.find(workspace->folder(), u"a"_s));
    QVERIFY(one.find(workspace->folder(), u"a"_s));
    QVERIFY(!two.find(workspace->folder(), u"a"_s));
    one.remove(workspace->folder(), u"a"_s);
    QVERIFY(!one.find(workspace->folder(), u"a"_s));
}

void DraftsTest::adoptingADraftLosesNone()
{
    const TemporaryWorkspace workspace;
    Draft draft = draftOf(workspace.endpoint(u"a"_s), workspace->folder());
    auto ended = std::make_unique<DraftStore>(workspace.outside(u"drafts"_s));
    draft.payload = "theirs";
    VERIFY_OK(ended->save(draft));
    ended.reset();
    DraftStore drafts(workspace.outside(u"drafts"_s));
    const Draft theirs = drafts.find(workspace->folder(), u"a"_s).value();
    draft.payload = "ours";
    VERIFY_OK(drafts.save(draft));
    drafts.adopt(theirs);
    QCOMPARE(drafts.find(workspace->folder(), u"a"_s)->payload, "theirs");
    QCOMPARE(drafts.all(workspace->folder()).size(), 2);
    drafts.discard(drafts.find(workspace->folder(), u"a"_s).value());
    QCOMPARE(drafts.find(workspace->folder(), u"a"_s)->payload, "ours");
}

void DraftsTest::draftsFollowTheirEndpoint()
{
    const TemporaryWorkspace workspace;
    const Draft draft = draftOf(workspace.endpoint(u"a"_s), workspace->folder());
    auto ended = std::make_unique<DraftStore>(workspace.outside(u"drafts"_s));
    VERIFY_OK(ended->save(draft));
    ended.reset();
    DraftStore drafts(workspace.outside(u"drafts"_s));
    VERIFY_OK(drafts.save(draft));
    drafts.rename(workspace->folder(), u"a"_s, u"b"_s);
    QVERIFY(!drafts.find(workspace->folder(), u"a"_s));
    QCOMPARE(drafts.all(workspace->folder()).size(), 2);
    drafts.forget(workspace->folder(), u"b"_s);
    QVERIFY(drafts.all(workspace->folder()).isEmpty());
}

void DraftsTest::brokenDraftIsNoDraft_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("half a file") << QByteArray("{\"format\":1,");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("a newer format") << QByteArray("{\"format\":2}");
}

void DraftsTest::brokenDraftIsNoDraft()
{
    QFETCH(const QByteArray, text);
    const TemporaryWorkspace workspace;
    DraftStore drafts(workspace.outside(u"drafts"_s));
    const Draft draft = draftOf(workspace.endpoint(u"a"_s), workspace->folder());
    const Result<QString> file = drafts.save(draft);
    VERIFY_OK(file);
    VERIFY_OK(writeFileAtomically(*file, text));
    QVERIFY(!drafts.find(workspace->folder(), u"a"_s).has_value());
    QVERIFY(drafts.all(workspace->folder()).isEmpty());
    VERIFY_OK(drafts.save(draft));
    QVERIFY(drafts.find(workspace->folder(), u"a"_s).has_value());
}

void DraftsTest::draftsAreForTheirOwnerOnly()
{
    const TemporaryWorkspace workspace;
    DraftStore drafts(workspace.outside(u"drafts"_s));
    VERIFY_OK(drafts.save(draftOf(workspace.endpoint(u"a"_s), workspace->folder())));
    const QFile::Permissions forOthers =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(workspace.outside(u"drafts"_s)) & forOthers, QFile::Permissions());
}

QTEST_GUILESS_MAIN(DraftsTest)
#include "tst_drafts.moc"
