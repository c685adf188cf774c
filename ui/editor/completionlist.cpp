// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/completionlist.h"

#include "editor/codeeditor.h"

namespace hooksmith {

namespace {

constexpr char separator = '\n';

} // namespace

void setUpCompletionList(CodeEditor &editor)
{
    editor.SendScintilla(QsciScintilla::SCI_AUTOCSETSEPARATOR, static_cast<unsigned long>(separator));
    editor.SendScintilla(QsciScintilla::SCI_AUTOCSETIGNORECASE, 1UL);
    editor.SendScintilla(QsciScintilla::SCI_AUTOCSETORDER,
                         static_cast<unsigned long>(QsciScintilla::SC_ORDER_PERFORMSORT));
    editor.SendScintilla(QsciScintilla::SCI_AUTOCSETMAXHEIGHT, 10UL);
}

void showCompletionList(CodeEditor &editor, const QString &typed, const QStringList &texts)
{
    QStringList fitting;
    for (const QString &text : texts) {
        if (text.startsWith(typed, Qt::CaseInsensitive) && text != typed)
            fitting.append(text);
    }
    if (fitting.isEmpty())
        return;
    const QByteArray list = fitting.join(QLatin1Char(separator)).toUtf8();
    editor.SendScintilla(QsciScintilla::SCI_AUTOCSHOW, static_cast<uintptr_t>(typed.toUtf8().size()), list.constData());
}

} // namespace hooksmith
