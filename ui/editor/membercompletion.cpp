// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/membercompletion.h"

#include "editor/codeeditor.h"
#include "editor/completionlist.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Access
{
    QStringList path; ///< the names before the last dot
    QString typed;    ///< what stands of the member's name
};

std::optional<Access> accessBefore(const QString &text)
{
    static const QRegularExpression expression(
        u"((?:[A-Za-z_$][\\w$]*(?:\\[\\d+\\])?\\s*\\??\\.\\s*)+)([A-Za-z_$][\\w$]*)?$"_qs);
    const QRegularExpressionMatch match = expression.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    static const QRegularExpression dots(u"[\\s?.\\[\\]]+"_qs);
    return Access{match.captured(1).split(dots, Qt::SkipEmptyParts), match.captured(2)};
}

} // namespace

MemberCompletion::MemberCompletion(CodeEditor &editor, Members members)
    : QObject(&editor)
    , m_editor(editor)
    , m_members(std::move(members))
{
    setUpCompletionList(editor);
    connect(&editor, &CodeEditor::SCN_CHARADDED, this, &MemberCompletion::characterAdded);
}

void MemberCompletion::offer()
{
    int line = 0;
    int index = 0;
    m_editor.getCursorPosition(&line, &index);
    const std::optional<Access> access = accessBefore(m_editor.text(line).left(index));
    if (access)
        showCompletionList(m_editor, access->typed, m_members(access->path));
}

void MemberCompletion::characterAdded(int character)
{
    const QChar typed(static_cast<char16_t>(character));
    const bool isOpen = m_editor.isListActive();
    if (typed == u'.' || (!isOpen && (typed.isLetterOrNumber() || typed == u'_')))
        offer();
}

} // namespace hooksmith
