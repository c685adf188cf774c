// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/endpoint.h"

#include <QDateTime>

#include <optional>

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
    bool operator==(const Draft &) const = default;
};

/// Keeps drafts in a folder of this user's, outside the workspace, so that neither a crash nor a closed window loses an
/// edit.
class DraftStore
{
public:
    explicit DraftStore(QString folder);

    [[nodiscard]] Result<QString> save(const Draft &draft) const;
    [[nodiscard]] std::optional<Draft> find(const QString &workspace, const QString &endpointName) const;
    [[nodiscard]] QList<Draft> all(const QString &workspace) const; ///< newest first
    void remove(const QString &workspace, const QString &endpointName) const;

private:
    QString m_folder;
};

} // namespace hooksmith
