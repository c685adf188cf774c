// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/payloadmarks.h"

#include "catalog/payloadcompletion.h"
#include "catalog/schemafields.h"
#include "editor/codeeditor.h"
#include "editor/errormark.h"
#include "editor/fieldcompletion.h"
#include "editor/problemmarks.h"
#include "support/jsonedit.h"
#include "workbench/payloadcheck.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qsizetype mostMarks = 200; // more help nobody

ProblemMark markOf(const Error &warning)
{
    return {.diagnostic = {.severity = Diagnostic::Severity::Warning,
                           .rule = u"payload/schema"_s,
                           .message = warning.message,
                           .pointer = {},
                           .line = warning.line,
                           .column = warning.column}};
}

} // namespace

PayloadMarks::PayloadMarks(CodeEditor &editor, const PayloadCheck &check, Schema schema, Language language,
                           QWidget &scope)
    : QObject(&scope)
    , m_editor(editor)
    , m_check(check)
    , m_schema(std::move(schema))
    , m_language(std::move(language))
    , m_error(new ErrorMark(editor))
    , m_warnings(new ProblemMarks(editor))
{
    m_warnings->setNote([this](int position) { return meaningAt(position); });
    addCompletion(scope);
}

void PayloadMarks::addCompletion(QWidget &scope)
{
    auto *completion = new FieldCompletion(
        m_editor, [this](const JsonPlace &place) { return completionsAt(place, m_schema(), m_check.value()); });
    auto *offer = new QAction(tr("Complete"), &scope);
    offer->setShortcut(Qt::CTRL | Qt::Key_Space);
    offer->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(offer, &QAction::triggered, completion, &FieldCompletion::offer);
    scope.addAction(offer);
}

void PayloadMarks::showFindings()
{
    QList<ProblemMark> marks;
    for (const Error &warning : m_check.warnings().first(qMin(mostMarks, m_check.warnings().size())))
        marks.append(markOf(warning));
    m_warnings->setMarks(marks);
    if (const std::optional<Error> &problem = m_check.problem())
        m_error->set(problem->line, problem->column, problem->message);
    else
        m_error->clear();
}

void PayloadMarks::clear()
{
    m_warnings->setMarks({});
    m_error->clear();
}

void PayloadMarks::goToNext()
{
    m_warnings->goToNext();
}

QString PayloadMarks::meaningAt(int position) const
{
    const JsonPlace place = placeAt(m_editor.bytes(), position + 1); // behind the character the mouse is on
    const PayloadSchema schema = m_schema();
    const FieldSchema field = schema.at(place.pointer);
    if (place.start == place.end || !field.isValid())
        return {};
    return textOf(describeField(lastToken(place.pointer), field, m_language()));
}

} // namespace hooksmith
