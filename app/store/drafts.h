// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/endpoint.h"

#include <QDateTime>

#include <memory>
#include <optional>

class QLockFile;

namespace hooksmith {

/// Edits that are not saved yet. Never holds a credential's value.
struct Draft
{
    QString workspace;    ///< the workspace's folder
    QString endpointName; ///< empty for an endpoint that is not created yet
    Endpoint endpoint;
    QString eventType; ///< chosen in the payload pane
    QByteArray payload;
    QDateTime savedAt;
    QString file = {}; ///< where the store keeps it; empty where it does not yet
    bool operator==(const Draft &) const = default;
};

/// Keeps drafts in a folder of this user's, outside the workspace, so that neither a crash nor a closed window loses an
/// edit. Each running program writes to a folder of its own in there, so that two windows on one workspace do not
/// overwrite each other's drafts; what a program that ended left is offered by all others.
class DraftStore
{
public:
    explicit DraftStore(QString folder);
    ~DraftStore();
    DraftStore(const DraftStore &) = delete;
    DraftStore &operator=(const DraftStore &) = delete;

    /// Gives the path of the draft's file.
    [[nodiscard]] Result<QString> save(const Draft &draft);
    /// This program's draft of the endpoint, else the newest that an ended one left.
    [[nodiscard]] std::optional<Draft> find(const QString &workspace, const QString &endpointName) const;
    [[nodiscard]] QList<Draft> all(const QString &workspace) const; ///< newest first; not those of running programs

    /// Makes a draft that an ended program left this program's. Where it has one of the endpoint already, the two
    /// change places, so that none is lost.
    void adopt(const Draft &draft);
    void discard(const Draft &draft) const;
    void remove(const QString &workspace, const QString &endpointName) const; ///< this program's
    /// The same for every draft that all() knows: the endpoint has another name, or is gone.
    void rename(const QString &workspace, const QString &from, const QString &to) const;
    void forget(const QString &workspace, const QString &endpointName) const;

private:
    [[nodiscard]] Result<QString> ownFolder(); ///< made and locked when it is first needed
    [[nodiscard]] QString ownFile(const QString &workspace, const QString &endpointName) const;
    [[nodiscard]] QStringList knownFolders() const; ///< this program's and those of ended ones

    QString m_folder;
    QString m_own;
    std::unique_ptr<QLockFile> m_lock; ///< held while this program runs
};

} // namespace hooksmith
