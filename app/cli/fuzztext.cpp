// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/fuzztext.h"

#include "cli/complaint.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Fuzz
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qsizetype shownText = 4000; // characters of a payload; longer ones are for --format json and --keep

QString placeOf(const Symptom &symptom, const QString &sourceName)
{
    QStringList places;
    if (symptom.line > 0)
        places.append(sourceName + u':' + QString::number(symptom.line) +
                      (symptom.column > 0 ? u':' + QString::number(symptom.column) : QString()));
    if (!symptom.pointer.isEmpty())
        places.append(printable(symptom.pointer));
    return places.join(u' ');
}

QString sourceLine(const Symptom &symptom, const QString &source, Ink ink)
{
    const QStringList lines = source.split(u'\n');
    if (symptom.line < 1 || symptom.line > lines.size())
        return {};
    return u"     "_qs + ink.faint(u"%1 | "_qs.arg(symptom.line)) + printable(lines[symptom.line - 1]).trimmed() +
           u'\n';
}

QString causeText(const FuzzFinding &finding)
{
    QStringList parts;
    for (const Mutation &mutation : finding.cause)
        parts.append(mutation.pointer.isEmpty() ? Fuzz::tr("it %1").arg(mutation.describe)
                                                : printable(mutation.pointer) + u' ' + mutation.describe);
    return parts.isEmpty() ? Fuzz::tr("the catalogue's own payload shows it") : parts.join(u", ");
}

QString toText(const FuzzFinding &finding, qsizetype number, const FuzzPlan &plan, const QString &sourceName, Ink ink,
               bool isUnreadable)
{
    const Symptom &symptom = finding.symptom;
    const QString head =
        u"%1  %2  %3  %4\n"_qs.arg(ink.bold(QString::number(number).rightJustified(3)), ink.red(nameOf(symptom.kind)),
                                   printable(symptom.message), ink.faint(placeOf(symptom, sourceName))) +
        sourceLine(symptom, plan.job.source, ink);
    if (isUnreadable)
        return head + u'\n';
    QString payload = readableBody(toCompactJson(finding.payload));
    if (payload.size() > shownText)
        payload = payload.left(shownText) + u" …"_qs;
    payload.replace(u'\n', u"\n     "_qs);
    return head + u"     "_qs +
           Fuzz::tr("%1: %2; %n of the payloads", nullptr, finding.count)
               .arg(ink.bold(finding.eventType), causeText(finding)) +
           (finding.mayBeSmaller ? u"; "_qs + Fuzz::tr("perhaps not the smallest") : QString()) + u"\n     "_qs +
           ink.faint(payload) + u"\n\n"_qs;
}

JsonValue causeJson(const FuzzFinding &finding)
{
    JsonValue list = JsonValue::emptyArray();
    for (const Mutation &mutation : finding.cause) {
        JsonValue item;
        item.set(u"pointer"_qs, mutation.pointer);
        item.set(u"description"_qs, mutation.describe);
        list.append(item);
    }
    return list;
}

JsonValue orNull(int number)
{
    return number > 0 ? JsonValue(number) : JsonValue();
}

} // namespace

QString toText(const FuzzReport &report, const FuzzPlan &plan, const QString &sourceName, Ink ink)
{
    QString text;
    for (qsizetype i = 0; i < report.findings.size(); ++i)
        text += toText(report.findings[i], i + 1, plan, sourceName, ink, report.isUnreadable);
    if (report.isUnreadable)
        return text + Fuzz::tr("The code cannot be read, so no payload was run. Mend it and try again.") + u'\n';
    if (report.gaveUp)
        text += ink.yellow(Fuzz::tr(
                    "Given up early: too many runs had to be stopped at their deadline, or ended their process.")) +
                u'\n';
    return text +
           Fuzz::tr("%1 payloads, seed %2: %n finding(s).", nullptr, static_cast<int>(report.findings.size()))
               .arg(report.runs)
               .arg(plan.seed) +
           u'\n';
}

JsonValue toJson(const FuzzReport &report, const FuzzPlan &plan)
{
    JsonValue findings = JsonValue::emptyArray();
    for (const FuzzFinding &finding : report.findings) {
        JsonValue item;
        item.set(u"kind"_qs, nameOf(finding.symptom.kind));
        item.set(u"message"_qs, finding.symptom.message);
        item.set(u"rule"_qs, finding.symptom.rule);
        item.set(u"pointer"_qs, finding.symptom.pointer);
        item.set(u"line"_qs, orNull(finding.symptom.line));
        item.set(u"column"_qs, orNull(finding.symptom.column));
        item.set(u"eventType"_qs, finding.eventType);
        item.set(u"cause"_qs, causeJson(finding));
        item.set(u"count"_qs, finding.count);
        item.set(u"isSmallest"_qs, !finding.mayBeSmaller);
        item.set(u"payload"_qs, finding.payload);
        findings.append(item);
    }
    JsonValue document;
    document.set(u"seed"_qs, static_cast<qint64>(plan.seed));
    document.set(u"runs"_qs, report.runs);
    document.set(u"gaveUp"_qs, report.gaveUp);
    document.set(u"unreadable"_qs, report.isUnreadable);
    document.set(u"findings"_qs, findings);
    return document;
}

} // namespace hooksmith
