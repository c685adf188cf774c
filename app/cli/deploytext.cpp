// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/deploytext.h"

#include "cli/complaint.h"
#include "cli/reporttext.h"
#include "model/environments.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DeployCommand)
};

} // namespace

void DeployText::addDifferences(const DeployTarget &target, const Endpoint &endpoint,
                                const QList<FieldDifference> &differences)
{
    JsonValue list = JsonValue::emptyArray();
    QStringList lines;
    for (const FieldDifference &each : differences) {
        JsonValue item;
        item.set(u"field"_s, each.field);
        item.set(u"here"_s, each.here);
        item.set(u"there"_s, each.there);
        list.append(item);
        lines.append(
            Text::tr("%1: here %2, there %3")
                .arg(each.field, each.here.isEmpty() ? u"–"_s : each.here, each.there.isEmpty() ? u"–"_s : each.there));
    }
    m_json.set(u"target"_s, target.id());
    m_json.set(u"endpoint"_s, endpoint.name);
    m_json.set(u"environment"_s, endpoint.environment);
    if (!endpoint.environment.isEmpty())
        m_text += Text::tr("Environment: %1").arg(environmentText(endpoint)) + u'\n';
    m_json.set(u"differences"_s, list);
    if (lines.isEmpty())
        m_text += Text::tr("%1 is at %2 what it is here.").arg(endpoint.name, target.title()) + u'\n';
    addLines(Text::tr("What differs:"), lines);
}

void DeployText::addNewFields(const QList<FieldDifference> &fields)
{
    JsonValue created = JsonValue::emptyObject();
    QStringList lines;
    for (const FieldDifference &each : fields) {
        created.set(each.field, each.here);
        lines.append(u"%1: %2"_s.arg(each.field, each.here));
    }
    m_json.set(u"created"_s, created);
    addLines(Text::tr("What will be there:"), lines);
}

void DeployText::addCodeDifference(const QString &unifiedDiff)
{
    m_json.set(u"codeDifference"_s, unifiedDiff);
    if (unifiedDiff.isEmpty())
        return;
    const Ink ink(m_streams.colours && m_format == OutputFormat::Text);
    for (const QString &line : printable(unifiedDiff.section(u'\n', 2)).split(u'\n', Qt::SkipEmptyParts))
        m_text += (line.startsWith(u'+') ? ink.green(line) : line.startsWith(u'-') ? ink.red(line) : line) + u'\n';
}

void DeployText::addSteps(const QList<DeployStep> &steps)
{
    JsonValue list = JsonValue::emptyArray();
    QStringList lines;
    for (const DeployStep &step : steps) {
        JsonValue item;
        item.set(u"purpose"_s, step.call.purpose);
        item.set(u"method"_s, step.call.method);
        item.set(u"path"_s, step.call.path);
        item.set(u"body"_s, step.call.shownBody());
        list.append(item);
        lines.append(u"%1: %2 %3"_s.arg(step.call.purpose, step.call.method, step.call.path));
    }
    m_json.set(u"steps"_s, list);
    addLines(Text::tr("Steps:"), lines);
}

void DeployText::addOutcome(const DeployOutcome &outcome)
{
    m_json.set(u"succeeded"_s, !outcome.error.has_value());
    m_json.set(u"done"_s, outcome.done);
    m_json.set(u"takenBack"_s, outcome.takenBack);
    m_json.set(u"standing"_s, outcome.standing);
    addLines(Text::tr("Done:"), outcome.done);
    addLines(Text::tr("Taken back:"), outcome.takenBack);
    addLines(Text::tr("Still stands, or may stand:"), outcome.standing);
}

void DeployText::addRemainder(const QString &text, const DeploySubject &subject)
{
    m_json.set(u"remainder"_s, text);
    if (text.isEmpty())
        return;
    m_json.set(u"code"_s, subject.endpoint.transform);
    m_json.set(u"codeHash"_s, subject.codeHash());
    m_text += u'\n' + text + u"\n\n" + subject.endpoint.transform;
}

void DeployText::addLines(const QString &title, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    m_text += title + u'\n';
    for (const QString &line : lines)
        m_text += u"  " + printable(line) + u'\n';
}

void DeployText::print()
{
    m_streams.out << (m_format == OutputFormat::Json ? QString::fromUtf8(toCompactJson(m_json)) + u'\n' : m_text)
                  << Qt::flush;
}

} // namespace hooksmith
