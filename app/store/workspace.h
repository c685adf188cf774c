// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/endpoint.h"

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
    /// What is wrong with a name for an endpoint, as a sentence; empty when it is fine.
    [[nodiscard]] static QString nameProblem(const QString &name);

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; } ///< written by a newer version of Hooksmith

    [[nodiscard]] QStringList
    endpointNames() const; ///< sorted without regard to case; folders without endpoint.json are no endpoints
    [[nodiscard]] Result<Endpoint> load(const QString &name) const;
    /// Adds an endpoint; gives it an id where it has none. A taken name is an error of kind Conflict.
    [[nodiscard]] Result<Endpoint> add(Endpoint endpoint) const;
    [[nodiscard]] Result<Endpoint> save(const Endpoint &endpoint) const; ///< an endpoint that exists
    [[nodiscard]] Result<Endpoint> rename(const QString &from, const QString &to) const;
    [[nodiscard]] Result<Endpoint> duplicate(const QString &from, const QString &to) const; ///< with a new id, disabled
    [[nodiscard]] Result<QString> moveToTrash(const QString &name) const; ///< gives the path in the trash
    [[nodiscard]] QString unusedName(const QString &wish) const; ///< the wish, or the wish with a number behind it

    [[nodiscard]] Result<QList<EndpointCase>> cases(const QString &endpointName) const;
    [[nodiscard]] Result<EndpointCase> saveCase(const QString &endpointName, const EndpointCase &endpointCase) const;

    [[nodiscard]] QString endpointFolder(const QString &name) const;

private:
    QString m_folder;
    QString m_id;
    bool m_readOnly = false;
};

/// endpoint.json as bytes and back; pure inverses. Fields this version does not know come through `Endpoint::document`.
[[nodiscard]] Result<Endpoint> parseEndpoint(const QByteArray &text, const QString &file);
[[nodiscard]] QByteArray serialiseEndpoint(const Endpoint &endpoint);

/// Writes the whole file or leaves the old one as it was.
[[nodiscard]] Result<QString> writeFileAtomically(const QString &path, const QByteArray &content);
/// The file's bytes, at most `maximumBytes`.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 maximumBytes = 64 * 1024 * 1024);

} // namespace hooksmith
