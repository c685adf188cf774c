// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace hooksmith {

/// What one run of the program left behind.
struct ProgramRun
{
    int status = -1; ///< the exit status; -1 where the program did not end by itself
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QByteArrayList errorLines() const; ///< without the empty one at the end
};

/// An empty home in which the real command line runs, with no display, no session and no variables of the developer's.
class CommandLineHome
{
public:
    CommandLineHome();

    /// Runs hooksmith in the home's folder and waits for its end with the event loop running, so that a server of the
    /// test can answer.
    [[nodiscard]] ProgramRun run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// The same for another program, such as a copy.
    [[nodiscard]] ProgramRun runProgram(const QString &program, const QStringList &arguments,
                                        const QByteArray &input = {}) const;
    /// Prepares a process the same way and leaves the starting to the caller.
    void prepare(QProcess &process, const QString &program, const QStringList &arguments) const;

    [[nodiscard]] static QString hooksmith(); ///< the program's path
    [[nodiscard]] QString path(const QString &relative) const { return m_folder.filePath(relative); }
    [[nodiscard]] QString historyPath() const;
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    void unsetVariable(const QString &name) { m_environment.remove(name); }
    void write(const QString &relative, const QByteArray &content) const; ///< makes the folders as well
    [[nodiscard]] QByteArray read(const QString &relative) const;         ///< empty where there is no such file
    [[nodiscard]] QStringList files() const;                              ///< every file, relative to the home

    /// Adds an integration "local" of this user's: one credential "key", sent by Basic authorization to this host only.
    void addLocalIntegration(const QString &host, const QString &url) const;

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace hooksmith
