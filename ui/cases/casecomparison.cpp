// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/casecomparison.h"

#include "cases/comparedview.h"
#include "editor/codeeditor.h"
#include "widgets/paneheader.h"
#include "widgets/persistentsplitter.h"
#include "widgets/textlabel.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QByteArray indented(const JsonValue &value)
{
    return value.isNull() ? QByteArray() : toIndentedJson(value);
}

QString textOf(const CaseRun &run)
{
    switch (run.state()) {
    case CaseRun::State::Passed:
        return CaseComparison::tr("The result is the expected one.");
    case CaseRun::State::New:
        return CaseComparison::tr("No result was kept yet. Update keeps the one of now.");
    case CaseRun::State::Failed:
        return summaryOf(run.differences);
    }
    return {};
}

} // namespace

QString summaryOf(const QList<JsonDifference> &differences)
{
    const auto count = [&differences](JsonDifference::Kind kind) {
        return static_cast<int>(std::ranges::count(differences, kind, &JsonDifference::kind));
    };
    QStringList parts;
    if (const int changed = count(JsonDifference::Kind::Changed); changed > 0)
        parts.append(CaseComparison::tr("%n changed", nullptr, changed));
    if (const int added = count(JsonDifference::Kind::Added); added > 0)
        parts.append(CaseComparison::tr("%n added", nullptr, added));
    if (const int removed = count(JsonDifference::Kind::Removed); removed > 0)
        parts.append(CaseComparison::tr("%n removed", nullptr, removed));
    return parts.join(u" · "_s);
}

CaseComparison::CaseComparison(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_summary(new TextLabel(TextLabel::Role::Muted, {}, this))
{
    auto *columns = new PersistentSplitter(Qt::Horizontal, u"caseColumns"_s, settings, this);
    m_expected = new ComparedView(tr("Expected"), DifferenceSide::Before, settings, columns);
    m_actual = new ComparedView(tr("Now"), DifferenceSide::After, settings, columns);
    columns->addWidget(m_expected);
    columns->addWidget(m_actual);
    columns->restore({1, 1});
    m_summary->setObjectName(u"caseSummary"_s);
    m_summary->setWordWrap(false);
    m_actual->header().add(m_summary);
    m_actual->header().addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(columns, 1);
    setFocusProxy(m_actual);
    scrollTogether();
}

void CaseComparison::scrollTogether()
{
    const QScrollBar *left = m_expected->editor().verticalScrollBar();
    const QScrollBar *right = m_actual->editor().verticalScrollBar();
    connect(left, &QScrollBar::valueChanged, right, &QScrollBar::setValue);
    connect(right, &QScrollBar::valueChanged, left, &QScrollBar::setValue);
}

void CaseComparison::scrollToFirstDifference()
{
    const std::optional<int> left = m_expected->firstDifference();
    const std::optional<int> right = m_actual->firstDifference();
    const int first = std::min(left.value_or(right.value_or(0)), right.value_or(left.value_or(0)));
    m_expected->scrollTo(first);
    m_actual->scrollTo(first);
}

void CaseComparison::showRun(const CaseRun &run)
{
    m_summary->setText(textOf(run));
    const QByteArray expected = indented(run.endpointCase.expected);
    const QByteArray actual = indented(run.actual);
    const Gaps gaps = gapsBetween(expected, actual);
    m_expected->show(expected, run.differences, gaps.before);
    m_actual->show(actual, run.differences, gaps.after);
    scrollToFirstDifference();
}

} // namespace hooksmith
