// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/javascriptlexer.h"

namespace hooksmith {

JavaScriptLexer::JavaScriptLexer(QObject *parent)
    : QsciLexerJavaScript(parent)
{
    setHighlightBackQuotedStrings(true);
    setHighlightEscapeSequences(true);
    setFoldComments(true);
    setFoldCompact(false);
    setFoldAtElse(true);
}

const char *JavaScriptLexer::keywords(int set) const
{
    if (set == 1)
        return "async await break case catch class const continue debugger default delete do else export extends false "
               "finally for function if import in instanceof let new null of return static super switch this throw "
               "true try typeof undefined var void while with yield";
    if (set == 2)
        return "Array BigInt Boolean Date Error Infinity JSON Map Math NaN Number Object Promise RegExp Set String "
               "Symbol TypeError console decodeURIComponent encodeURIComponent globalThis isFinite isNaN parseFloat "
               "parseInt handler webhook";
    return QsciLexerJavaScript::keywords(set);
}

} // namespace hooksmith
