// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/endpointformat.h"
#include "support/files.h"

#include <QList>

namespace hooksmith {

/// A folder meant for git: hooksmith.json, and endpoints/<name>/ with endpoint.json, transform.js and cases/*.json.
/// Every write is atomic; a file that cannot be read is reported and never overwritten.
class Workspace
{
public:
    static constexpr int currentFormat = 1;

    /// Makes the folder (if it is missing) and its hooksmith.json. A folder that is a workspace already is an error of
    /// kind Conflict.
    [[nodiscard]] static Result<Workspace> create(const QString &folder);
    [[nodiscard]] static Result<Workspace> open(const QString &folder);
    /// The nearest folder at or above `start` that has a hooksmith.json; empty where there is none.
    [[nodiscard]] static QString find(const QString &start);
    /// What is wrong with a name for an endpoint or a case, as a sentence; empty when it is fine.
    [[nodiscard]] static QString nameProblem(const QString &name);

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; } ///< written by a newer version of Hooksmith

    [[nodiscard]] QStringList
    endpointNames() const; ///< sorted without regard to case; folders without endpoint.json are no endpoints
    [[nodiscard]] Result<Endpoint> load(const QString &name) const;
    /// Adds an endpoint; gives it an id where it has none. A taken name is an error of kind Conflict.
    [[nodiscard]] Result<Endpoint> add(Endpoint endpoint) const;
    /// Writes an endpoint that load(), add() or save() gave. Where its files changed on disk since then the error is of
    /// kind Conflict; where they can no longer be read, or a newer version wrote them, nothing is written either.
    [[nodiscard]] Result<Endpoint> save(const Endpoint &endpoint) const;
    [[nodiscard]] Result<Endpoint> rename(const QString &from, const QString &to) const;
    [[nodiscard]] Result<Endpoint> duplicate(const QString &from, const QString &to) const; ///< with a new id, disabled
    [[nodiscard]] Result<QString> moveToTrash(const QString &name) const; ///< gives the path in the trash
    /// The wish, made a valid name where it is none, and with a number behind it where it is taken.
    [[nodiscard]] QString unusedName(const QString &wish) const;

    /// The payloads kept with an endpoint, by name. The JSON text keeps its order of keys and its digits.
    [[nodiscard]] Result<QList<EndpointCase>> cases(const QString &endpointName) const;
    [[nodiscard]] Result<EndpointCase> saveCase(const QString &endpointName, const EndpointCase &endpointCase) const;
    /// Gives the path in the trash.
    [[nodiscard]] Result<QString> moveCaseToTrash(const QString &endpointName, const QString &caseName) const;

    [[nodiscard]] QString endpointFolder(const QString &name) const;

private:
    Workspace(QString folder, QString id, bool readOnly);

    [[nodiscard]] QString endpointsFolder() const;
    [[nodiscard]] Result<bool> expectWritable() const;
    /// A valid name that no other entry has; `except` is an entry that may have it.
    [[nodiscard]] Result<bool> expectFreeName(const QString &name, const QString &except = {}) const;
    [[nodiscard]] Result<QString> existingFolder(const QString &name) const;
    /// Makes the endpoint's folder with all its files, or nothing. Paths are relative to the folder.
    [[nodiscard]] Result<Endpoint> addFolder(const QString &name, const QList<FileContent> &files) const;

    QString m_folder;
    QString m_id;
    bool m_readOnly = false;
};

} // namespace hooksmith
