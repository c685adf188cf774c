// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qsci/qscilexerjavascript.h>

namespace hooksmith {

/// QScintilla's lexer with the keywords of today's JavaScript and the globals a transform has.
class JavaScriptLexer final : public QsciLexerJavaScript
{
    Q_OBJECT

public:
    explicit JavaScriptLexer(QObject *parent = nullptr);

    const char *keywords(int set) const override;
};

} // namespace hooksmith
