// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/checkjson.h"

namespace hooksmith {

namespace {

QByteArray orNull(const QString &text)
{
    return text.isEmpty() ? QByteArrayLiteral("null") : quoteJson(text);
}

QByteArray joined(const QByteArrayList &items)
{
    return '[' + items.join(',') + ']';
}

QByteArray listOf(const QStringList &texts)
{
    QByteArrayList items;
    for (const QString &text : texts)
        items.append(quoteJson(text));
    return joined(items);
}

QByteArray listOf(const QList<CheckFinding> &findings)
{
    QByteArrayList items;
    for (const CheckFinding &finding : findings)
        items.append(toJson(finding.diagnostic));
    return joined(items);
}

QByteArray resultJson(const CheckResult &result)
{
    return R"({"variant":)" + orNull(result.event.variant) + ',' + toJson(result.report).sliced(1);
}

QByteArray summaryJson(const CheckReport &report)
{
    int failed = 0;
    for (const CheckResult &result : report.results)
        failed += result.hasErrors() ? 1 : 0;
    return R"({"runs":)" + QByteArray::number(report.results.size()) + R"(,"failed":)" + QByteArray::number(failed) +
           '}';
}

QByteArray adviceJson(const CheckReport &report)
{
    QByteArrayList items;
    const AdviceEvidence evidence = evidenceOf(report);
    for (const AdviceTopic &topic : report.advice) {
        for (const Advice &advice : topic.items)
            items.append(R"({"topic":)" + orNull(topic.title.english) + R"(,"text":)" + quoteJson(advice.text.english) +
                         R"(,"state":)" + quoteJson(nameOf(stateOf(advice, evidence))) + R"(,"rules":)" +
                         listOf(advice.rules) + '}');
    }
    return joined(items);
}

} // namespace

QByteArray toJson(const CheckReport &report)
{
    QByteArrayList results;
    for (const CheckResult &result : report.results)
        results.append(resultJson(result));
    return R"({"endpoint":)" + orNull(report.subject.name) + R"(,"transform":)" + quoteJson(report.subject.file) +
           R"(,"integration":)" + orNull(report.subject.integrationId) + R"(,"summary":)" + summaryJson(report) +
           R"(,"diagnostics":)" + listOf(report.findings) + R"(,"eventFilter":)" + listOf(report.handled) +
           R"(,"advice":)" + adviceJson(report) + R"(,"results":)" + joined(results) + '}';
}

} // namespace hooksmith
