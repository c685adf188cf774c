// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/linenumbers.h"

#include "editor/codeeditor.h"
#include "editor/indicators.h"

namespace hooksmith {

namespace {

constexpr qsizetype fewestDigits = 3; // short texts do not jump when they reach ten lines

} // namespace

LineNumbers::LineNumbers(CodeEditor &editor)
    : QObject(&editor)
    , m_editor(editor)
{
    connect(&editor, &CodeEditor::linesChanged, this, &LineNumbers::fit);
    connect(&editor, &CodeEditor::SCN_ZOOM, this, &LineNumbers::fit);
    fit();
}

void LineNumbers::fit()
{
    const qsizetype digits = qMax(QString::number(m_editor.lines()).size(), fewestDigits);
    m_editor.setMarginWidth(numberMargin, QString(digits + 1, u'0'));
}

} // namespace hooksmith
