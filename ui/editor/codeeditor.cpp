// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/codeeditor.h"

#include "editor/editabletext.h"
#include "editor/editortheme.h"
#include "editor/indicators.h"
#include "editor/javascriptlexer.h"
#include "widgets/theme.h"

#include <QEvent>

#include <Qsci/qscicommandset.h>
#include <Qsci/qscilexerjson.h>

#include <algorithm>

namespace hooksmith {

namespace {

constexpr int foldMarginWidth = 14;
constexpr int textMargin = 4; // between the margins and the text, in pixels

QsciLexer *makeLexer(CodeEditor::Language language, QObject *parent)
{
    if (language == CodeEditor::Language::JavaScript)
        return new JavaScriptLexer(parent);
    auto *lexer = new QsciLexerJSON(parent);
    lexer->setHighlightComments(false); // JSON has none: they are errors
    lexer->setHighlightEscapeSequences(true);
    lexer->setFoldCompact(false);
    return lexer;
}

} // namespace

CodeEditor::CodeEditor(Language language, QWidget *parent)
    : QsciScintilla(parent)
{
    setUtf8(true);
    setLexer(makeLexer(language, this));
    setUpEditing();
    setUpMargins();
    releaseShortcuts();
    applyTheme(*this, themeFor(palette()));
}

void CodeEditor::load(const QByteArray &text)
{
    const bool wasReadOnly = isReadOnly();
    setReadOnly(false);
    SendScintilla(SCI_CLEARALL);
    SendScintilla(SCI_APPENDTEXT, static_cast<uintptr_t>(text.size()), text.constData());
    SendScintilla(SCI_EMPTYUNDOBUFFER);
    SendScintilla(SCI_SETSAVEPOINT);
    setReadOnly(wasReadOnly);
}

void CodeEditor::load(const QString &text)
{
    load(text.toUtf8());
}

QString CodeEditor::content() const
{
    return QString::fromUtf8(bytes());
}

void CodeEditor::replaceAll(const QString &newText)
{
    int line = 0;
    int index = 0;
    getCursorPosition(&line, &index);
    const QByteArray replacement = newText.toUtf8();
    beginUndoAction();
    SendScintilla(SCI_TARGETWHOLEDOCUMENT);
    SendScintilla(SCI_REPLACETARGET, static_cast<uintptr_t>(replacement.size()), replacement.constData());
    endUndoAction();
    setCursorPosition(qMin(line, lines() - 1), 0);
}

void CodeEditor::apply(const QList<SourceEdit> &edits)
{
    const QString text = content();
    const auto byteAt = [&text](qsizetype offset) {
        return QStringView(text).first(offset).toUtf8().size();
    };
    QList<SourceEdit> ordered;
    for (const SourceEdit &edit : edits) {
        if (!ordered.contains(edit))
            ordered.append(edit);
    }
    std::ranges::stable_sort(ordered, {}, [](const SourceEdit &edit) { return edit.range.start; });
    beginUndoAction();
    for (auto edit = ordered.rbegin(); edit != ordered.rend(); ++edit) { // from the end, so that no place moves
        const QByteArray replacement = edit->text.toUtf8();
        SendScintilla(SCI_SETTARGETRANGE, static_cast<uintptr_t>(byteAt(edit->range.start)),
                      static_cast<long>(byteAt(edit->range.end)));
        SendScintilla(SCI_REPLACETARGET, static_cast<uintptr_t>(replacement.size()), replacement.constData());
    }
    endUndoAction();
}

QByteArray CodeEditor::bytes() const
{
    const auto size = SendScintilla(SCI_GETLENGTH);
    const char *start = static_cast<const char *>(SendScintillaPtrResult(SCI_GETCHARACTERPOINTER));
    return {start, static_cast<qsizetype>(size)};
}

void CodeEditor::goTo(int line, int column)
{
    ensureLineVisible(line - 1);
    setCursorPosition(line - 1, qMax(column - 1, 0));
    ensureCursorVisible();
    setFocus(Qt::OtherFocusReason);
}

QByteArray CodeEditor::fromMimeData(const QMimeData *source, bool &isRectangular) const
{
    const QByteArray text = QsciScintilla::fromMimeData(source, isRectangular);
    if (isEditable(text))
        return text;
    // Told once Scintilla has ended its paste; QScintilla asks a const object.
    auto *self = const_cast<CodeEditor *>(this);
    QMetaObject::invokeMethod(
        self, [self, text] { emit self->largeTextPasted(text); }, Qt::QueuedConnection);
    return {};
}

void CodeEditor::changeEvent(QEvent *event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyTheme(*this, themeFor(palette()));
}

void CodeEditor::setUpEditing()
{
    setFrameShape(QFrame::NoFrame);
    setEolMode(EolUnix);
    SendScintilla(SCI_SETPASTECONVERTENDINGS, 1UL);
    setIndentationsUseTabs(false);
    setIndentationWidth(2);
    setTabWidth(2);
    setIndentationGuides(true);
    setAutoIndent(true);
    setBackspaceUnindents(true);
    setTabIndents(true);
    setBraceMatching(SloppyBraceMatch);
    setCaretLineVisible(true);
    setScrollWidth(1);
    setScrollWidthTracking(true);
    setExtraAscent(1);
    setExtraDescent(2);
    // Text that does not show yet is styled in the moments when there is nothing else to do.
    SendScintilla(SCI_SETIDLESTYLING, static_cast<unsigned long>(SC_IDLESTYLING_AFTERVISIBLE));
}

void CodeEditor::setUpMargins()
{
    setMarginType(numberMargin, NumberMargin);
    setMarginType(markerMargin, SymbolMargin);
    setMarginWidth(markerMargin, 14);
    setMarginMarkerMask(markerMargin, 1 << errorMarker);
    setMarginType(coverageMargin, SymbolMargin);
    setMarginWidth(coverageMargin, 0); // until there is coverage to show
    setMarginMarkerMask(coverageMargin, 1 << reachedMarker | 1 << partlyReachedMarker | 1 << neverReachedMarker);
    setFolding(PlainFoldStyle, foldMargin);
    setMarginWidth(foldMargin, foldMarginWidth);
    SendScintilla(SCI_SETMARGINLEFT, 0UL, static_cast<long>(textMargin));
}

/// Scintilla's own bindings would swallow the keys that actions of this application use.
void CodeEditor::releaseShortcuts()
{
    for (const QKeyCombination keys :
         {Qt::CTRL | Qt::Key_Slash, Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Minus, Qt::CTRL | Qt::Key_Return,
          Qt::CTRL | Qt::Key_L, Qt::CTRL | Qt::Key_T, Qt::CTRL | Qt::Key_J}) {
        const int key = keys.toCombined();
        if (QsciCommand *command = standardCommands()->boundTo(key)) {
            if (command->key() == key)
                command->setKey(0);
            else
                command->setAlternateKey(0);
        }
    }
}

} // namespace hooksmith
