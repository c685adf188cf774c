// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/payloadnotices.h"

#include "lineage/lineagecontroller.h"

#include "workbench/payloadcheck.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QString textOf(const QList<Error> &warnings)
{
    const Error &first = warnings.first();
    const QString text =
        PayloadNotices::tr("Line %1, column %2: %3").arg(first.line).arg(first.column).arg(first.message);
    if (warnings.size() == 1)
        return text;
    return text + u' ' + PayloadNotices::tr("And %n more.", nullptr, static_cast<int>(warnings.size() - 1));
}

} // namespace

PayloadNotices::PayloadNotices(QWidget *pane)
    : QObject(pane)
    , m_above(new QWidget(pane))
    , m_said(new Notice(m_above))
    , m_size(new Notice(m_above))
    , m_lines(new Notice(m_above))
    , m_schema(new Notice(pane))
{
    m_said->setObjectName(u"payloadFileProblem"_s);
    m_size->setObjectName(u"payloadSize"_s);
    m_lines->setObjectName(u"payloadLines"_s);
    m_schema->setObjectName(u"payloadSchema"_s);
    auto *layout = new QVBoxLayout(m_above);
    layout->setContentsMargins(12, 0, 12, 0);
    for (Notice *notice : {m_said, m_size, m_lines})
        layout->addWidget(notice);
    connect(m_said, &Notice::actionTriggered, m_said, &QWidget::hide);
    connect(m_lines, &Notice::actionTriggered, this, &PayloadNotices::linesRequested);
    connect(m_schema, &Notice::actionTriggered, this, &PayloadNotices::nextFindingRequested);
}

void PayloadNotices::say(Tone tone, const QString &text)
{
    m_said->notify(tone, text, tr("Dismiss"));
}

void PayloadNotices::withdraw()
{
    m_said->hide();
}

void PayloadNotices::showSize(qsizetype bytes, bool isEditable)
{
    if (isEditable && bytes <= LineageController::largestPayload)
        return m_size->hide();
    const QString text =
        isEditable ? tr("This payload of %1 is too large to find out which of its fields determine which of the "
                        "result's.")
                   : tr("This payload of %1 is too large to be edited here. Every run uses all of it; "
                        "its beginning is shown.");
    m_size->notify(Tone::Information, text.arg(QLocale().formattedDataSize(bytes)));
}

void PayloadNotices::offerLines(bool hasLines)
{
    if (hasLines)
        m_lines->notify(Tone::Information, tr("This text has several events, one a line."), tr("Pick One"));
    else
        m_lines->hide();
}

void PayloadNotices::showFindings(const PayloadCheck &check, const QString &eventType, bool isInCatalogue, bool isWhole)
{
    if (check.problem()) // in the middle of typing: what was said stays until more is known
        return;
    if (check.isReading() || eventType.isEmpty())
        return m_schema->hide();
    if (!check.warnings().isEmpty())
        return m_schema->notify(Tone::Warning, textOf(check.warnings()), isWhole ? tr("Show") : QString());
    if (!isInCatalogue)
        return m_schema->notify(
            Tone::Information,
            tr("%1 is not in the catalogue, so no schema is known. It is run all the same.").arg(eventType));
    m_schema->hide();
}

void PayloadNotices::hideFindings()
{
    m_schema->hide();
}

} // namespace hooksmith
