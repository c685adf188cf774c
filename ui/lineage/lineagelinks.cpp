// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/lineagelinks.h"

#include "editor/codeeditor.h"
#include "editor/indicators.h"
#include "support/jsonplace.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const QString body = u"/body"_s; // what the request's pointers into its body begin with

void putOut(CodeEditor &editor)
{
    editor.SendScintilla(QsciScintilla::SCI_SETINDICATORCURRENT, lineageIndicator);
    editor.SendScintilla(QsciScintilla::SCI_INDICATORCLEARRANGE, 0UL,
                         editor.SendScintilla(QsciScintilla::SCI_GETLENGTH));
}

QString pointerAtCaret(CodeEditor &editor)
{
    return placeAt(editor.bytes(), editor.SendScintilla(QsciScintilla::SCI_GETCURRENTPOS)).pointer;
}

/// Whether `pointer` is `field` or a part of it.
bool isWithin(const QString &pointer, const QString &field)
{
    return pointer == field || pointer.startsWith(field + u'/');
}

/// What the fields at or below `field` are related to.
QStringList relatedTo(const QString &field, const QMap<QString, QStringList> &relations)
{
    QStringList related;
    for (auto entry = relations.cbegin(); entry != relations.cend(); ++entry) {
        if (isWithin(entry.key(), field))
            related += entry.value();
    }
    related.removeDuplicates();
    return related;
}

/// Lights up what stands at the value's place; gives its row.
int lightValue(CodeEditor &editor, const JsonValue &value)
{
    const int row = value.line() - 1;
    const int start = value.column() - 1;
    const auto length = static_cast<int>(QString::fromUtf8(toCompactJson(value)).size());
    editor.fillIndicatorRange(row, start, row, qMin(start + length, editor.lineLength(row)), lineageIndicator);
    return row;
}

void bringIntoView(CodeEditor &editor, int row)
{
    constexpr int context = 2; // rows above
    const int first = editor.firstVisibleLine();
    const auto shown = static_cast<int>(editor.SendScintilla(QsciScintilla::SCI_LINESONSCREEN));
    editor.ensureLineVisible(row);
    const auto visible = static_cast<int>(editor.SendScintilla(QsciScintilla::SCI_VISIBLEFROMDOCLINE, row));
    if (visible < first || visible >= first + shown)
        editor.setFirstVisibleLine(qMax(0, visible - context));
}

} // namespace

LineageLinks::LineageLinks(CodeEditor &payload, CodeEditor &requestBody, QObject *parent)
    : QObject(parent)
    , m_payload(payload)
    , m_body(requestBody)
{
    for (CodeEditor *editor : {&payload, &requestBody})
        editor->indicatorDefine(QsciScintilla::StraightBoxIndicator, lineageIndicator);
    connect(&requestBody, &CodeEditor::cursorPositionChanged, this, &LineageLinks::showSources);
    connect(&payload, &CodeEditor::cursorPositionChanged, this, &LineageLinks::showTargets);
}

void LineageLinks::setLineage(const Lineage &lineage)
{
    m_lineage = lineage;
    if (m_body.hasFocus())
        showSources();
    else if (m_payload.hasFocus())
        showTargets();
}

void LineageLinks::clear()
{
    m_lineage = {};
    putOut(m_payload);
    putOut(m_body);
}

void LineageLinks::showSources()
{
    if (!m_body.hasFocus() || m_lineage.sources.isEmpty())
        return; // it was not the user who moved the caret
    putOut(m_body);
    light(m_payload, relatedTo(body + pointerAtCaret(m_body), m_lineage.sources));
}

void LineageLinks::showTargets()
{
    if (!m_payload.hasFocus() || m_lineage.sources.isEmpty())
        return;
    putOut(m_payload);
    QStringList pointers;
    for (const QString &target : relatedTo(pointerAtCaret(m_payload), m_lineage.targets())) {
        if (isWithin(target, body))
            pointers.append(target.sliced(body.size()));
    }
    light(m_body, pointers);
}

void LineageLinks::light(CodeEditor &editor, const QStringList &pointers) const
{
    putOut(editor);
    const Result<JsonValue> shown = parseJson(editor.bytes(), {}, DuplicateKeys::KeepLast);
    if (!shown || pointers.isEmpty())
        return;
    int first = editor.lines();
    for (const QString &pointer : pointers) {
        const JsonValue *value = shown->at(pointer);
        if (value && value->line() > 0)
            first = qMin(first, lightValue(editor, *value));
    }
    if (first < editor.lines())
        bringIntoView(editor, first);
}

} // namespace hooksmith
