// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/codeeditor.h"

#include <QEvent>

#include <Qsci/qscilexerjavascript.h>
#include <Qsci/qscilexerjson.h>

namespace hooksmith {

CodeEditor::CodeEditor(Language language, QWidget *parent)
    : QsciScintilla(parent)
{
    setUtf8(true);
    if (language == Language::JavaScript)
        setLexer(new QsciLexerJavaScript(this));
    else
        setLexer(new QsciLexerJSON(this));
    setUpEditing();
    setUpMargins();
    applyTheme();
}

void CodeEditor::load(const QString &text)
{
    setText(text);
    SendScintilla(SCI_EMPTYUNDOBUFFER);
    setModified(false);
}

void CodeEditor::replaceAll(const QString &newText)
{
    const QByteArray bytes = newText.toUtf8();
    beginUndoAction();
    SendScintilla(SCI_TARGETWHOLEDOCUMENT);
    SendScintilla(SCI_REPLACETARGET, static_cast<uintptr_t>(bytes.size()), bytes.constData());
    endUndoAction();
}

void CodeEditor::changeEvent(QEvent *event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
}

void CodeEditor::setUpEditing()
{
    setEolMode(EolUnix);
    setIndentationsUseTabs(false);
    setIndentationWidth(2);
    setTabWidth(2);
    setAutoIndent(true);
    setBackspaceUnindents(true);
    setTabIndents(true);
    setBraceMatching(SloppyBraceMatch);
    setCaretLineVisible(true);
    setScrollWidth(1);
    setScrollWidthTracking(true);
}

void CodeEditor::setUpMargins()
{
    setMarginType(0, NumberMargin);
    setMarginWidth(0, QStringLiteral("0000"));
    setFolding(BoxedTreeFoldStyle, 2);
}

void CodeEditor::applyTheme() {}

} // namespace hooksmith
