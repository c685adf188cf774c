// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs itself again in a mount namespace of its own, with a file system of 256 KB that it fills.
#include "store/drafts.h"
#include "store/exampleworkspace.h"
#include "support/results.h"

#include <QDirIterator>
#include <QProcess>
#include <QStorageInfo>

#include <unistd.h>

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

constexpr auto diskVariable = "HOOKSMITH_TEST_DISK";

QString disk()
{
    return qEnvironmentVariable(diskVariable);
}

/// Takes all space that is left.
void fill()
{
    QFile filler(disk() + u"/filler"_s);
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) > 0) {
    }
}

QMap<QString, QByteArray> snapshot()
{
    QMap<QString, QByteArray> files;
    QDirIterator entries(disk(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        if (entries.fileName() != u"filler"_s)
            files.insert(path, entries.fileInfo().isFile() ? readFile(path).value() : QByteArray());
    }
    return files;
}

#define VERIFY_FULL(result)                                                                                            \
    do {                                                                                                               \
        const auto &fullResult = (result);                                                                             \
        VERIFY_FAILS(fullResult, Error::Kind::Io);                                                                     \
        QVERIFY2(fullResult.error().message.contains(u"disk is full"_s), qPrintable(errorText(fullResult)));           \
    } while (false)

} // namespace

class FullDiskTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saveLeavesTheOldFiles();
    void saveOfTwoFilesChangesNeither();
    void addLeavesNothing();
    void duplicateLeavesNothing();
    void caseLeavesNothing();
    void workspaceIsNotMade();
    void draftKeepsTheOldOne();
    void saveWorksOnceThereIsSpace();

private:
    Endpoint m_endpoint;
    std::optional<Workspace> m_workspace;
};

void FullDiskTest::init()
{
    QVERIFY2(QStorageInfo(disk()).bytesTotal() == qint64(256) * 1024, "The small file system is not there.");
    for (const QString &entry : QDir(disk()).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QVERIFY(QDir(disk() + u'/' + entry).removeRecursively());
    QFile::remove(disk() + u"/filler"_s);
    m_workspace = Workspace::create(disk() + u"/workspace"_s).value();
    Endpoint endpoint;
    endpoint.name = u"a"_s;
    endpoint.integration = u"segment"_s;
    endpoint.transform = u"// old\n"_s;
    m_endpoint = m_workspace->add(endpoint).value();
}

void FullDiskTest::saveLeavesTheOldFiles()
{
    fill();
    const auto files = snapshot();
    m_endpoint.transform = QString(20000, u'x');
    VERIFY_FULL(m_workspace->save(m_endpoint));
    QCOMPARE(snapshot(), files);
}

void FullDiskTest::saveOfTwoFilesChangesNeither()
{
    const auto files = snapshot();
    m_endpoint.description = u"fits"_s;
    m_endpoint.transform = QString(qsizetype(300) * 1024, u'x');
    VERIFY_FULL(m_workspace->save(m_endpoint));
    QCOMPARE(snapshot(), files);
}

void FullDiskTest::addLeavesNothing()
{
    fill();
    const auto files = snapshot();
    Endpoint endpoint = m_endpoint;
    endpoint.name = u"b"_s;
    VERIFY_FULL(m_workspace->add(endpoint));
    QCOMPARE(snapshot(), files);
}

void FullDiskTest::duplicateLeavesNothing()
{
    fill();
    const auto files = snapshot();
    VERIFY_FULL(m_workspace->duplicate(u"a"_s, u"b"_s));
    QCOMPARE(snapshot(), files);
}

void FullDiskTest::caseLeavesNothing()
{
    fill();
    VERIFY_FULL(m_workspace->saveCase(u"a"_s, {u"c"_s, u"a.b"_s, "{}"}));
    QVERIFY(m_workspace->cases(u"a"_s).value().isEmpty());
}

void FullDiskTest::workspaceIsNotMade()
{
    fill();
    VERIFY_FULL(Workspace::create(disk() + u"/another"_s));
    VERIFY_FAILS(Workspace::open(disk() + u"/another"_s), Error::Kind::NotFound);
}

void FullDiskTest::draftKeepsTheOldOne()
{
    DraftStore drafts(disk() + u"/drafts"_s);
    Draft draft;
    draft.workspace = m_workspace->folder();
    draft.endpoint = m_endpoint;
    VERIFY_OK(drafts.save(draft));
    fill();
    draft.payload = QByteArray(20000, 'x');
    VERIFY_FULL(drafts.save(draft));
    QVERIFY(drafts.find(draft.workspace, {}).value().payload.isEmpty());
    QCOMPARE(drafts.all(draft.workspace).size(), 1);
}

void FullDiskTest::saveWorksOnceThereIsSpace()
{
    fill();
    m_endpoint.transform = u"// new\n"_s;
    VERIFY_FULL(m_workspace->save(m_endpoint));
    QVERIFY(QFile::remove(disk() + u"/filler"_s));
    VERIFY_OK(m_workspace->save(m_endpoint));
}

/// Mounts the small file system and runs this program in it. Whoever is not root becomes root of a user namespace.
int runOnSmallDisk(const QString &program)
{
    const QString folder = QStringLiteral(HOOKSMITH_BINARY_DIR "/tests/smalldisk");
    if (!QDir().mkpath(folder))
        return 1;
    QStringList arguments{u"--mount"_s};
    if (geteuid() != 0)
        arguments += {u"--user"_s, u"--map-root-user"_s};
    arguments +=
        {u"sh"_s, u"-c"_s, u"mount -t tmpfs -o size=256k tmpfs \"$1\" && exec \"$2\""_s, u"sh"_s, folder, program};
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(diskVariable), folder);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(u"unshare"_s, arguments);
    const bool hasRun = process.waitForFinished(240000) && process.exitStatus() == QProcess::NormalExit;
    if (!hasRun || process.exitCode() != 0)
        qCritical("The test of a full disk failed, or may not mount a file system here (it needs root or user "
                  "namespaces).");
    return hasRun ? process.exitCode() : 1;
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (disk().isEmpty())
        return runOnSmallDisk(QCoreApplication::applicationFilePath());
    FullDiskTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fulldisk.moc"
