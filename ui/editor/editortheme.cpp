// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editortheme.h"

#include "editor/indicators.h"
#include "widgets/symbolicon.h"
#include "widgets/theme.h"

#include <QFontDatabase>

#include <Qsci/qscilexercpp.h>
#include <Qsci/qscilexerjson.h>
#include <Qsci/qsciscintilla.h>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int foldMarkerSize = 12;
constexpr int findAlpha = 70; // of 255; what is found stays readable

using Styles = std::initializer_list<std::pair<int, QString>>;

const Styles &javaScriptStyles()
{
    using Lexer = QsciLexerCPP;
    static const Styles styles = {
        {Lexer::Comment, u"comment"_qs},
        {Lexer::CommentLine, u"comment"_qs},
        {Lexer::CommentDoc, u"comment"_qs},
        {Lexer::CommentLineDoc, u"comment"_qs},
        {Lexer::CommentDocKeyword, u"comment"_qs},
        {Lexer::CommentDocKeywordError, u"comment"_qs},
        {Lexer::Number, u"number"_qs},
        {Lexer::Keyword, u"keyword"_qs},
        {Lexer::KeywordSet2, u"property"_qs},
        {Lexer::DoubleQuotedString, u"string"_qs},
        {Lexer::SingleQuotedString, u"string"_qs},
        {Lexer::RawString, u"string"_qs}, // a template literal
        {Lexer::UnclosedString, u"error"_qs},
        {Lexer::Regex, u"regularExpression"_qs},
        {Lexer::EscapeSequence, u"escape"_qs},
        {Lexer::Operator, u"operator"_qs},
    };
    return styles;
}

const Styles &jsonStyles()
{
    using Lexer = QsciLexerJSON;
    static const Styles styles = {
        {Lexer::Number, u"number"_qs},      {Lexer::String, u"string"_qs},         {Lexer::UnclosedString, u"error"_qs},
        {Lexer::Property, u"property"_qs},  {Lexer::EscapeSequence, u"escape"_qs}, {Lexer::Operator, u"operator"_qs},
        {Lexer::IRI, u"string"_qs},         {Lexer::IRICompact, u"string"_qs},     {Lexer::Keyword, u"keyword"_qs},
        {Lexer::KeywordLD, u"property"_qs}, {Lexer::Error, u"error"_qs},
    };
    return styles;
}

QFont editorFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(qMax(font.pointSizeF(), 10.5));
    return font;
}

void colorLexer(QsciLexer &lexer, const Theme &theme)
{
    const QColor paper = theme.color(u"editor.background"_qs);
    lexer.setDefaultFont(editorFont());
    lexer.setDefaultPaper(paper);
    lexer.setDefaultColor(theme.color(u"editor.text"_qs));
    lexer.setFont(editorFont(), -1);
    lexer.setPaper(paper, -1);
    lexer.setColor(theme.color(u"editor.text"_qs), -1);
    const bool isJson = qobject_cast<QsciLexerJSON *>(&lexer) != nullptr;
    for (const auto &[style, name] : isJson ? jsonStyles() : javaScriptStyles())
        lexer.setColor(theme.color(u"syntax."_qs + name), style);
}

/// QScintilla's own setters skip the markers and indicators that nobody asked it for by a number.
void colorMarker(QsciScintilla &editor, int marker, const QColor &color)
{
    editor.SendScintilla(QsciScintilla::SCI_MARKERSETFORE, static_cast<unsigned long>(marker), color);
    editor.SendScintilla(QsciScintilla::SCI_MARKERSETBACK, static_cast<unsigned long>(marker), color);
}

void colorIndicator(QsciScintilla &editor, int indicator, const QColor &color, int alpha)
{
    const auto number = static_cast<unsigned long>(indicator);
    editor.SendScintilla(QsciScintilla::SCI_INDICSETFORE, number, color);
    editor.SendScintilla(QsciScintilla::SCI_INDICSETALPHA, number, static_cast<long>(alpha));
    editor.SendScintilla(QsciScintilla::SCI_INDICSETOUTLINEALPHA, number, 255L);
}

/// Chevrons, as Scintilla's own triangles fill their margin.
void drawFoldMarkers(QsciScintilla &editor, const Theme &theme)
{
    using Base = QsciScintillaBase;
    const qreal ratio = editor.devicePixelRatioF();
    editor.SendScintilla(Base::SCI_RGBAIMAGESETSCALE, static_cast<unsigned long>(qRound(ratio * 100)));
    const auto draw = [&](const QString &icon, std::initializer_list<int> markers) {
        const QPixmap pixmap =
            symbolIcon(icon, u"editor.foldMarker"_qs).pixmap(QSize(foldMarkerSize, foldMarkerSize), ratio);
        for (const int marker : markers)
            editor.markerDefine(pixmap.toImage(), marker);
    };
    draw(u"chevron-right"_qs, {Base::SC_MARKNUM_FOLDER, Base::SC_MARKNUM_FOLDEREND});
    draw(u"chevron-down"_qs, {Base::SC_MARKNUM_FOLDEROPEN, Base::SC_MARKNUM_FOLDEROPENMID});
    const QColor background = theme.color(u"editor.background"_qs);
    editor.setFoldMarginColors(background, background);
}

} // namespace

void applyTheme(QsciScintilla &editor, const Theme &theme)
{
    const auto color = [&theme](const QString &name) {
        return theme.color(u"editor."_qs + name);
    };
    if (QsciLexer *lexer = editor.lexer())
        colorLexer(*lexer, theme);
    editor.setPaper(color(u"background"_qs));
    editor.setColor(color(u"text"_qs));
    editor.setCaretForegroundColor(color(u"caret"_qs));
    editor.setCaretLineBackgroundColor(color(u"currentLine"_qs));
    editor.setSelectionBackgroundColor(color(u"selection"_qs));
    editor.resetSelectionForegroundColor(); // keeps the colours of the syntax inside a selection
    editor.setMarginsFont(editorFont());
    editor.setMarginsBackgroundColor(color(u"background"_qs));
    editor.setMarginsForegroundColor(color(u"lineNumber"_qs));
    editor.setIndentationGuidesForegroundColor(color(u"indentGuide"_qs));
    editor.setIndentationGuidesBackgroundColor(color(u"indentGuide"_qs));
    editor.setMatchedBraceBackgroundColor(color(u"braceMatch"_qs));
    editor.setMatchedBraceForegroundColor(color(u"text"_qs));
    editor.setUnmatchedBraceBackgroundColor(color(u"braceMismatch"_qs));
    editor.setUnmatchedBraceForegroundColor(color(u"text"_qs));
    colorIndicator(editor, errorIndicator, color(u"squiggle"_qs), 255);
    colorIndicator(editor, problemIndicator, color(u"squiggle"_qs), 255);
    colorIndicator(editor, warningIndicator, color(u"squiggleWarning"_qs), 255);
    colorIndicator(editor, hintIndicator, color(u"squiggleHint"_qs), 255);
    colorIndicator(editor, findIndicator, color(u"findMatch"_qs), findAlpha);
    colorIndicator(editor, lineageIndicator, color(u"findMatch"_qs), findAlpha);
    colorMarker(editor, errorMarker, color(u"squiggle"_qs));
    for (const auto &[line, sign, name] : {std::tuple(addedLineMarker, addedSignMarker, u"success"_qs),
                                           std::tuple(removedLineMarker, removedSignMarker, u"error"_qs),
                                           std::tuple(changedLineMarker, changedSignMarker, u"warning"_qs)}) {
        colorMarker(editor, line, theme.color(u"status."_qs + name + u"Tint"_qs));
        colorMarker(editor, sign, theme.color(u"status."_qs + name));
    }
    drawFoldMarkers(editor, theme);
}

} // namespace hooksmith
