// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/fieldcompletion.h"

#include "editor/codeeditor.h"
#include "editor/completionlist.h"

#include <cctype>

namespace hooksmith {

namespace {

bool isWord(char byte)
{
    return std::isalnum(static_cast<unsigned char>(byte)) != 0 || byte == '_' || byte == '-' || byte == '.';
}

/// Where what is completed ends: behind the quote that closes the word at the caret, else at the caret, because a
/// string that is just begun has none and the next quote belongs to another.
qsizetype endOfWord(const QByteArray &text, const JsonPlace &place, qsizetype caret)
{
    qsizetype end = caret;
    while (end < text.size() && isWord(text[end]))
        ++end;
    const bool isClosed = end < text.size() && text[end] == '"';
    if (place.isInString)
        return isClosed ? end + 1 : caret;
    return qMax(caret, place.end);
}

bool hasColonAt(const QByteArray &text, qsizetype position)
{
    while (position < text.size() && std::isspace(static_cast<unsigned char>(text[position])) != 0)
        ++position;
    return position < text.size() && text[position] == ':';
}

} // namespace

FieldCompletion::FieldCompletion(CodeEditor &editor, Completions completions)
    : QObject(&editor)
    , m_editor(editor)
    , m_completions(std::move(completions))
{
    setUpCompletionList(editor);
    connect(&editor, &CodeEditor::SCN_CHARADDED, this, &FieldCompletion::characterAdded);
    connect(&editor, qOverload<const char *, int>(&CodeEditor::SCN_AUTOCSELECTION), this,
            [this](const char *chosen, int) { take(chosen); });
}

JsonPlace FieldCompletion::caretPlace(const QByteArray &text) const
{
    return placeAt(text, m_editor.SendScintilla(QsciScintilla::SCI_GETCURRENTPOS));
}

void FieldCompletion::offer()
{
    const JsonPlace place = caretPlace(m_editor.bytes());
    QStringList texts = m_completions(place);
    if (place.isInString) {
        texts = texts.filter(QStringLiteral("\""));
        for (QString &text : texts)
            text = text.sliced(1, text.size() - 2);
    }
    showCompletionList(m_editor, place.typed, texts);
}

void FieldCompletion::characterAdded(int character)
{
    const QChar typed(static_cast<char16_t>(character));
    const bool begins = typed == u'"' || typed.isLetterOrNumber() || typed == u'_';
    if (begins && !m_editor.isListActive() && !m_editor.isReadOnly() && caretPlace(m_editor.bytes()).isInString)
        offer();
}

/// Puts the whole key or value in place of what is there of it, in one step to undo, instead of what Scintilla would
/// insert.
void FieldCompletion::take(const QByteArray &chosen)
{
    m_editor.SendScintilla(QsciScintilla::SCI_AUTOCCANCEL);
    const QByteArray text = m_editor.bytes();
    const auto caret = m_editor.SendScintilla(QsciScintilla::SCI_GETCURRENTPOS);
    const JsonPlace place = placeAt(text, caret);
    const qsizetype end = endOfWord(text, place, caret);
    const bool lacksQuotes = place.isInString && !chosen.startsWith('"'); // the list may be older than the quote
    QByteArray json = lacksQuotes ? '"' + chosen + '"' : chosen;
    if (place.isKey && !hasColonAt(text, end))
        json += ": ";
    m_editor.beginUndoAction();
    m_editor.SendScintilla(QsciScintilla::SCI_SETTARGETRANGE, static_cast<uintptr_t>(place.start),
                           static_cast<long>(end));
    m_editor.SendScintilla(QsciScintilla::SCI_REPLACETARGET, static_cast<uintptr_t>(json.size()), json.constData());
    m_editor.endUndoAction();
    m_editor.SendScintilla(QsciScintilla::SCI_GOTOPOS, static_cast<unsigned long>(place.start + json.size()));
}

} // namespace hooksmith
