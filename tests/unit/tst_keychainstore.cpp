// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs itself again under a session bus of its own, with the user folders in a temporary place, so that the user's own
// keychain is never touched: once with a real GNOME Keyring, and once for each way a keychain can be absent.
#include "secret/keychainstore.h"
#include "support/files.h"
#include "support/results.h"
#include "support/secretstoreconformance.h"

#include <QDirIterator>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

using namespace hooksmith;
using namespace Qt::StringLiterals;

namespace {

constexpr auto sceneVariable = "HOOKSMITH_TEST_KEYCHAIN";
const QString plainText = u"hooksmith-secret-that-must-not-be-found"_s;

/// Runs inside the session: nothing answers.
class AbsentKeychain : public QObject
{
    Q_OBJECT

public:
    explicit AbsentKeychain(std::chrono::milliseconds timeLimit)
        : m_store(timeLimit)
    {
    }

private slots:
    void everyOperationIsAClearError();
    void eventLoopRunsOnWhileWaiting();

private:
    KeychainStore m_store;
    SecretKey m_key{u"endpoint"_s, u"writeKey"_s};
};

void AbsentKeychain::everyOperationIsAClearError()
{
    QFuture<Result<Secret>> read = m_store.read(m_key);
    QFuture<Result<bool>> write = m_store.write(m_key, Secret(plainText));
    QFuture<Result<bool>> removal = m_store.remove(m_key);
    QFuture<bool> availability = m_store.isAvailable();
    QTRY_VERIFY_WITH_TIMEOUT(
        read.isFinished() && write.isFinished() && removal.isFinished() && availability.isFinished(), 60000);
    VERIFY_FAILS(read.result(), Error::Kind::Keychain);
    VERIFY_FAILS(write.result(), Error::Kind::Keychain);
    VERIFY_FAILS(removal.result(), Error::Kind::Keychain);
    QVERIFY(!availability.result());
    QVERIFY(write.result().error().message.contains(u"environment variable"_s));
    QVERIFY(!write.result().error().message.contains(plainText));
}

void AbsentKeychain::eventLoopRunsOnWhileWaiting()
{
    QTimer ticker;
    ticker.setInterval(0);
    const QSignalSpy ticks(&ticker, &QTimer::timeout);
    ticker.start();
    QFuture<Result<Secret>> read = m_store.read(m_key);
    QVERIFY(!read.isFinished());
    QTRY_VERIFY_WITH_TIMEOUT(read.isFinished(), 60000);
    QVERIFY(!ticks.isEmpty());
}

/// Runs inside the session, last: leaves a secret behind for the outer test to look for in files.
class WorkingKeychain : public QObject
{
    Q_OBJECT

private slots:
    void leavesASecret();
};

void WorkingKeychain::leavesASecret()
{
    KeychainStore store;
    QFuture<Result<bool>> write = store.write({u"endpoint"_s, u"writeKey"_s}, Secret(plainText));
    QTRY_VERIFY_WITH_TIMEOUT(write.isFinished(), 60000);
    VERIFY_OK(write.result());
}

int runScene(const QByteArray &scene)
{
    if (scene == "working") {
        KeychainStore store;
        SecretStoreConformance conformance(store);
        WorkingKeychain working;
        return QTest::qExec(&conformance) + QTest::qExec(&working);
    }
    const auto timeLimit = scene == "silent" ? std::chrono::milliseconds(300) : std::chrono::seconds(30);
    AbsentKeychain absent(timeLimit);
    return QTest::qExec(&absent);
}

/// User folders that belong to one test only.
class Home
{
public:
    [[nodiscard]] QString path() const { return m_folder.path(); }

    [[nodiscard]] QProcessEnvironment environment(const QString &scene) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        environment.remove(u"DISPLAY"_s);
        environment.remove(u"GNOME_KEYRING_CONTROL"_s);
        environment.insert(u"HOME"_s, path());
        for (const QString &name :
             {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
            environment.insert(name, path() + u'/' + name);
        environment.insert(QString::fromLatin1(sceneVariable), scene);
        return environment;
    }

    /// The program that the session bus starts as the keychain, in place of the one that is installed.
    void setKeychainProgram(const QString &commandLine) const
    {
        const QString folder = path() + u"/XDG_DATA_HOME/dbus-1/services"_s;
        const QString service = u"[D-BUS Service]\nName=org.freedesktop.secrets\nExec="_s + commandLine + u'\n';
        VERIFY_OK(makeFolder(folder));
        VERIFY_OK(writeFileAtomically(folder + u"/org.freedesktop.secrets.service"_s, service.toUtf8()));
    }

    /// Runs this program in the scene; `command` precedes it.
    void run(const QString &scene, const QStringList &command) const
    {
        VERIFY_OK(makeFolder(path() + u"/XDG_RUNTIME_DIR"_s));
        QFile::setPermissions(path() + u"/XDG_RUNTIME_DIR"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QStringList words = command;
        words.replaceInStrings(u"SELF"_s, QCoreApplication::applicationFilePath());
        const QString program = QStandardPaths::findExecutable(words.takeFirst());
        QVERIFY2(!program.isEmpty(), "A program of this test is missing; install dbus and gnome-keyring.");
        QProcess process;
        process.setProcessEnvironment(environment(scene));
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, words);
        QVERIFY(process.waitForFinished(240000));
        const QByteArray output = process.readAll();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, output.constData());
        QVERIFY2(output.contains(" 0 failed"), output.constData());
    }

    /// Nothing that the scene wrote holds the secret as it is.
    void expectNoPlainText() const
    {
        QDirIterator files(path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const Result<QByteArray> content = readFile(files.next());
            VERIFY_OK(content);
            QVERIFY2(!content->contains(plainText.toUtf8()), qPrintable(files.filePath()));
        }
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class KeychainStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void realKeyringKeepsSecrets();
    void absentKeychainIsAnError_data();
    void absentKeychainIsAnError();
};

void KeychainStoreTest::realKeyringKeepsSecrets()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty(), "Install gnome-keyring.");
    const Home home;
    home.run(u"working"_s, {u"dbus-run-session"_s, u"--"_s, u"sh"_s, u"-c"_s,
                            u"printf password | gnome-keyring-daemon --unlock --components=secrets && exec SELF"_s});
    bool hasKeyring = false;
    for (QDirIterator files(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();)
        hasKeyring = files.next().endsWith(u".keyring"_s) || hasKeyring;
    QVERIFY(hasKeyring);
    home.expectNoPlainText();
}

void KeychainStoreTest::absentKeychainIsAnError_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QString>("keychainProgram");
    QTest::addColumn<QStringList>("command");

    const QStringList inSession{u"dbus-run-session"_s, u"--"_s, u"SELF"_s};
    QTest::newRow("there is no session bus") << u"absent"_s << QString() << QStringList{u"SELF"_s};
    QTest::newRow("the session bus is gone")
        << u"absent"_s << QString()
        << QStringList{u"env"_s, u"DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent/bus"_s, u"SELF"_s};
    QTest::newRow("the bus has no keychain") << u"absent"_s << u"/bin/false"_s << inSession;
    QTest::newRow("a KDE desktop has no wallet")
        << u"absent"_s << u"/bin/false"_s
        << QStringList{u"dbus-run-session"_s,      u"--"_s,  u"env"_s, u"XDG_CURRENT_DESKTOP=KDE"_s,
                       u"KDE_SESSION_VERSION=4"_s, u"SELF"_s};
    QTest::newRow("the keychain is silent") << u"silent"_s << u"/bin/sleep 60"_s << inSession;
}

void KeychainStoreTest::absentKeychainIsAnError()
{
    QFETCH(const QString, scene);
    QFETCH(const QString, keychainProgram);
    QFETCH(const QStringList, command);

    const Home home;
    if (!keychainProgram.isEmpty())
        home.setKeychainProgram(keychainProgram);
    home.run(scene, command);
    home.expectNoPlainText();
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QByteArray scene = qgetenv(sceneVariable);
    if (!scene.isEmpty())
        return runScene(scene);
    KeychainStoreTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychainstore.moc"
