// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Folders and files without permission. Works for root too, who gives up the rights of root meanwhile.
#include "store/drafts.h"
#include "support/ordinaryuser.h"
#include "support/results.h"
#include "support/temporaryworkspace.h"

#include <QDir>

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions readOnlyFolder = QFile::ReadOwner | QFile::ExeOwner;
constexpr QFile::Permissions writableFolder = readOnlyFolder | QFile::WriteOwner;

/// Takes permissions from a file or folder as long as it lives.
class Restricted
{
public:
    Restricted(QString path, QFile::Permissions permissions)
        : m_path(std::move(path))
    {
        m_isSet = QFile::setPermissions(m_path, permissions);
    }
    ~Restricted() { QFile::setPermissions(m_path, writableFolder); }
    Restricted(const Restricted &) = delete;
    Restricted &operator=(const Restricted &) = delete;

    [[nodiscard]] bool isSet() const { return m_isSet; }

private:
    QString m_path;
    bool m_isSet = false;
};

} // namespace

class PermissionsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void workspaceCannotBeMade();
    void changesAreRefused_data();
    void changesAreRefused();
    void unreadableFileIsAnError_data();
    void unreadableFileIsAnError();
    void draftCannotBeSaved();

private:
    OrdinaryUser m_user;
};

void PermissionsTest::initTestCase()
{
    QVERIFY2(m_user.isOrdinary(), "This test needs to give up the rights of root and could not.");
    // The checks below would prove nothing for someone whom permissions do not stop.
    const QTemporaryDir folder;
    const Restricted restricted(folder.path(), readOnlyFolder);
    QVERIFY2(!QDir(folder.path()).mkdir(u"x"_s), "Permissions do not stop this user.");
}

void PermissionsTest::workspaceCannotBeMade()
{
    const QTemporaryDir folder;
    const Restricted restricted(folder.path(), readOnlyFolder);
    VERIFY_FAILS(Workspace::create(folder.path()), Error::Kind::ReadOnly);
    const Result<Workspace> below = Workspace::create(folder.path() + u"/new"_s);
    VERIFY_FAILS(below, Error::Kind::ReadOnly);
    QVERIFY(below.error().message.contains(u"permitted"_s));
    QVERIFY(below.error().message.contains(u"choose another folder"_s));
    QVERIFY(below.error().describe().startsWith(folder.path()));
}

void PermissionsTest::changesAreRefused_data()
{
    QTest::addColumn<QString>("restricted");
    QTest::addColumn<QString>("change");
    QTest::newRow("add to a folder") << u"endpoints"_s << u"add"_s;
    QTest::newRow("duplicate into a folder") << u"endpoints"_s << u"duplicate"_s;
    QTest::newRow("rename in a folder") << u"endpoints"_s << u"rename"_s;
    QTest::newRow("move to the trash from a folder") << u"endpoints"_s << u"trash"_s;
    QTest::newRow("save in a folder") << u"endpoints/a"_s << u"save"_s;
    QTest::newRow("save a file") << u"endpoints/a/transform.js"_s << u"save"_s;
    QTest::newRow("save a case in a folder") << u"endpoints/a"_s << u"case"_s;
}

void PermissionsTest::changesAreRefused()
{
    QFETCH(const QString, restricted);
    QFETCH(const QString, change);
    const TemporaryWorkspace workspace;
    Endpoint endpoint = workspace.endpoint(u"a"_s);
    const Endpoint before = endpoint;
    endpoint.transform = u"// new\n"_s;
    endpoint.description = u"new"_s;

    std::optional<Error> error;
    {
        const Restricted restriction(workspace.path(restricted), readOnlyFolder);
        QVERIFY(restriction.isSet());
        const auto keep = [&error](const auto &result) {
            if (!result)
                error = result.error();
        };
        if (change == u"add"_s) {
            endpoint.name = u"b"_s;
            keep(workspace->add(endpoint));
        } else if (change == u"duplicate"_s) {
            keep(workspace->duplicate(u"a"_s, u"b"_s));
        } else if (change == u"rename"_s) {
            keep(workspace->rename(u"a"_s, u"b"_s));
        } else if (change == u"trash"_s) {
            keep(workspace->moveToTrash(u"a"_s));
        } else if (change == u"save"_s) {
            keep(workspace->save(endpoint));
        } else {
            keep(workspace->saveCase(u"a"_s, {u"c"_s, u"a.b"_s, "{}"}));
        }
    }
    QVERIFY2(error.has_value(), "The change was not refused.");
    const bool isTrash = change == u"trash"_s; // Qt says only that it failed
    QVERIFY2(error->kind == (isTrash ? Error::Kind::Io : Error::Kind::ReadOnly), qPrintable(error->describe()));
    QVERIFY2(error->message.contains(isTrash ? u"Nothing was deleted"_s : u"Nothing was changed"_s),
             qPrintable(error->message));
    QCOMPARE(workspace->endpointNames(), QStringList{u"a"_s});
    QVERIFY(workspace->load(u"a"_s).value() == before);
    QVERIFY(workspace->cases(u"a"_s).value().isEmpty());
    QCOMPARE(QDir(workspace.path(u"endpoints"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"a"_s});
}

void PermissionsTest::unreadableFileIsAnError_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("the endpoint") << u"endpoints/a/endpoint.json"_s;
    QTest::newRow("the transform") << u"endpoints/a/transform.js"_s;
}

void PermissionsTest::unreadableFileIsAnError()
{
    QFETCH(const QString, file);
    const TemporaryWorkspace workspace;
    const Endpoint endpoint = workspace.endpoint(u"a"_s);
    const Restricted restriction(workspace.path(file), {});
    QVERIFY(restriction.isSet());
    const Result<Endpoint> loaded = workspace->load(u"a"_s);
    VERIFY_FAILS(loaded, Error::Kind::Io);
    QVERIFY(loaded.error().describe().startsWith(workspace.path(file)));
    QVERIFY(loaded.error().message.contains(u"permission"_s, Qt::CaseInsensitive));
    VERIFY_FAILS(workspace->save(endpoint), Error::Kind::Io);
}

void PermissionsTest::draftCannotBeSaved()
{
    const TemporaryWorkspace workspace;
    const Restricted restriction(workspace.outside({}), readOnlyFolder);
    Draft draft;
    draft.workspace = workspace->folder();
    VERIFY_FAILS(DraftStore(workspace.outside(u"drafts"_s)).save(draft), Error::Kind::ReadOnly);
}

QTEST_GUILESS_MAIN(PermissionsTest)
#include "tst_permissions.moc"
