// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

namespace hooksmith {

class CodeEditor;

/// Offers the members of the object before the caret, after a dot, while a name is typed, and on Ctrl+Space.
class MemberCompletion final : public QObject
{
    Q_OBJECT

public:
    /// Gives the members of what a path names: {"webhook", "payload"} for "webhook.payload." and nothing for an
    /// unknown one.
    using Members = std::function<QStringList(const QStringList &path)>;

    MemberCompletion(CodeEditor &editor, Members members);

    void offer();

private:
    void characterAdded(int character);

    CodeEditor &m_editor;
    Members m_members;
};

} // namespace hooksmith
