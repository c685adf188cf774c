// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/membercompletion.h"

#include "editor/codeeditor.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr char separator = '\n';

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
    editor.SendScintilla(QsciScintilla::SCI_AUTOCSETSEPARATOR, static_cast<unsigned long>(separator));
    editor.SendScintilla(QsciScintilla::SCI_AUTOCSETIGNORECASE, 1UL);
    editor.SendScintilla(QsciScintilla::SCI_AUTOCSETORDER,
                         static_cast<unsigned long>(QsciScintilla::SC_ORDER_PERFORMSORT));
    editor.SendScintilla(QsciScintilla::SCI_AUTOCSETMAXHEIGHT, 10UL);
    connect(&editor, &CodeEditor::SCN_CHARADDED, this, &MemberCompletion::characterAdded);
}

void MemberCompletion::offer()
{
    int line = 0;
    int index = 0;
    m_editor.getCursorPosition(&line, &index);
    const std::optional<Access> access = accessBefore(m_editor.text(line).left(index));
    if (!access)
        return;
    QStringList names = m_members(access->path)
                            .filter(QRegularExpression(u"^"_qs + QRegularExpression::escape(access->typed),
                                                       QRegularExpression::CaseInsensitiveOption));
    names.removeAll(access->typed);
    if (names.isEmpty())
        return;
    const QByteArray list = names.join(QLatin1Char(separator)).toUtf8();
    m_editor.SendScintilla(QsciScintilla::SCI_AUTOCSHOW, static_cast<uintptr_t>(access->typed.toUtf8().size()),
                           list.constData());
}

void MemberCompletion::characterAdded(int character)
{
    const QChar typed(static_cast<char16_t>(character));
    const bool isOpen = m_editor.isListActive();
    if (typed == u'.' || (!isOpen && (typed.isLetterOrNumber() || typed == u'_')))
        offer();
}

} // namespace hooksmith
