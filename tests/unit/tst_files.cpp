// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/files.h"
#include "support/results.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

/// A new file has a new one; a file that was not touched keeps it.
ino_t inodeOf(const QString &path)
{
    struct stat status = {};
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_ino : 0;
}

} // namespace

class FilesTest : public QObject
{
    Q_OBJECT

private slots:
    void readsUpToTheLimit();
    void unreadablePathIsAClearError_data();
    void unreadablePathIsAClearError();
    void textMustBeUtf8_data();
    void textMustBeUtf8();
    void writingReplacesAndKeepsPermissions();
    void sameBytesAreNotWrittenAgain();
    void oneImpossibleFileStopsAll();
    void folderIsMadeWithThoseAboveIt();
    void fileInTheWayOfAFolderIsAnError();
    void renameNeverReplacesAFullFolder();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.path() + u'/' + name; }
    QTemporaryDir m_folder;
};

void FilesTest::readsUpToTheLimit()
{
    VERIFY_OK(writeFileAtomically(path(u"ten"_s), "0123456789"));
    QCOMPARE(readFile(path(u"ten"_s), 10).value_or("(none)"), "0123456789");
    const Result<QByteArray> tooLarge = readFile(path(u"ten"_s), 9);
    VERIFY_FAILS(tooLarge, Error::Kind::InvalidInput);
    QVERIFY(tooLarge.error().message.contains(u"larger than 9 bytes"_s));
}

void FilesTest::unreadablePathIsAClearError_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::newRow("a folder") << u"."_s << int(Error::Kind::InvalidInput);
    QTest::newRow("nothing") << u"nothing"_s << int(Error::Kind::NotFound);
    QTest::newRow("a file below a file") << u"ten/below"_s << int(Error::Kind::NotFound);
}

void FilesTest::unreadablePathIsAClearError()
{
    QFETCH(const QString, name);
    QFETCH(const int, kind);
    VERIFY_OK(writeFileAtomically(path(u"ten"_s), "0123456789"));
    const Result<QByteArray> content = readFile(path(name));
    VERIFY_FAILS(content, static_cast<Error::Kind>(kind));
    QCOMPARE(content.error().file, path(name));
}

void FilesTest::textMustBeUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isText");
    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("Korean") << QByteArray("결제") << true;
    QTest::newRow("Latin-1") << QByteArray("caf\xe9") << false;
    QTest::newRow("half a character") << QByteArray("\xed\x95") << false;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe\x41\x00", 4) << false;
}

void FilesTest::textMustBeUtf8()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isText);
    VERIFY_OK(writeFileAtomically(path(u"text"_s), bytes));
    const Result<QString> text = readTextFile(path(u"text"_s));
    if (isText)
        QCOMPARE(text.value_or(u"(none)"_s).toUtf8(), bytes);
    else
        VERIFY_FAILS(text, Error::Kind::InvalidInput);
}

void FilesTest::writingReplacesAndKeepsPermissions()
{
    VERIFY_OK(writeFileAtomically(path(u"script"_s), "old"));
    QVERIFY(QFile::setPermissions(path(u"script"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QFile::Permissions permissions = QFile::permissions(path(u"script"_s));
    VERIFY_OK(writeFileAtomically(path(u"script"_s), "new"));
    QCOMPARE(readFile(path(u"script"_s)).value_or("(none)"), "new");
    QCOMPARE(QFile::permissions(path(u"script"_s)), permissions);
}

void FilesTest::sameBytesAreNotWrittenAgain()
{
    VERIFY_OK(writeFileAtomically(path(u"same"_s), "bytes"));
    const ino_t before = inodeOf(path(u"same"_s));
    VERIFY_OK(writeFileAtomically(path(u"same"_s), "bytes"));
    QCOMPARE(inodeOf(path(u"same"_s)), before);
    VERIFY_OK(writeFileAtomically(path(u"same"_s), "other"));
    QVERIFY(inodeOf(path(u"same"_s)) != before);
}

void FilesTest::oneImpossibleFileStopsAll()
{
    VERIFY_OK(writeFileAtomically(path(u"first"_s), "old"));
    const auto written = writeFilesAtomically({{path(u"first"_s), "new"}, {path(u"no/such/folder"_s), "new"}});
    QVERIFY(!written.has_value());
    QCOMPARE(readFile(path(u"first"_s)).value_or("(none)"), "old");
    const QStringList left = QDir(m_folder.path()).entryList({u"first*"_s}, QDir::AllEntries | QDir::Hidden);
    QCOMPARE(left, QStringList{u"first"_s});
}

void FilesTest::folderIsMadeWithThoseAboveIt()
{
    VERIFY_OK(makeFolder(path(u"a/b/c"_s)));
    QVERIFY(QFileInfo(path(u"a/b/c"_s)).isDir());
    VERIFY_OK(makeFolder(path(u"a/b/c"_s)));
}

void FilesTest::fileInTheWayOfAFolderIsAnError()
{
    VERIFY_OK(writeFileAtomically(path(u"file"_s), {}));
    VERIFY_FAILS(makeFolder(path(u"file"_s)), Error::Kind::Conflict);
    const Result<QString> below = makeFolder(path(u"file/below"_s));
    QVERIFY(!below.has_value());
    QVERIFY(below.error().describe().startsWith(path(u"file/below"_s)));
}

void FilesTest::renameNeverReplacesAFullFolder()
{
    VERIFY_OK(makeFolder(path(u"from"_s)));
    VERIFY_OK(makeFolder(path(u"to"_s)));
    VERIFY_OK(writeFileAtomically(path(u"to/file"_s), "theirs"));
    VERIFY_FAILS(renamePath(path(u"from"_s), path(u"to"_s)), Error::Kind::Io);
    QCOMPARE(readFile(path(u"to/file"_s)).value_or("(none)"), "theirs");
}

QTEST_GUILESS_MAIN(FilesTest)
#include "tst_files.moc"
