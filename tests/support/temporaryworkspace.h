// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/workspace.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace hooksmith {

/// A new workspace that goes with the test.
class TemporaryWorkspace
{
public:
    TemporaryWorkspace()
        : m_workspace(Workspace::create(m_folder.path() + QStringLiteral("/workspace")).value())
    {
    }

    const Workspace *operator->() const { return &m_workspace; }
    const Workspace &operator*() const { return m_workspace; }

    [[nodiscard]] QString outside(const QString &path) const { return m_folder.path() + u'/' + path; }
    [[nodiscard]] QString path(const QString &relative) const { return m_workspace.folder() + u'/' + relative; }

    [[nodiscard]] QByteArray read(const QString &relative) const { return readFile(path(relative)).value_or("(none)"); }

    /// As another program would write it.
    void write(const QString &relative, const QByteArray &content) const
    {
        static_cast<void>(makeFolder(QFileInfo(path(relative)).path()).value());
        static_cast<void>(writeFileAtomically(path(relative), content).value());
    }

    /// An endpoint that is on disk.
    [[nodiscard]] Endpoint endpoint(const QString &name) const
    {
        Endpoint endpoint;
        endpoint.name = name;
        endpoint.integration = QStringLiteral("segment");
        endpoint.region = QStringLiteral("us");
        endpoint.url = QStringLiteral("https://api.segment.io/v1/track");
        endpoint.events = QStringList{QStringLiteral("payment.succeeded")};
        endpoint.credentials.insert(QStringLiteral("writeKey"), {});
        endpoint.transform = QStringLiteral("function handler(webhook) {\n  return webhook;\n}\n");
        return m_workspace.add(endpoint).value();
    }

private:
    QTemporaryDir m_folder;
    Workspace m_workspace;
};

} // namespace hooksmith
