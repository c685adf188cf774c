// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/doublesending.h"

#include "check/evaluation.h"
#include "contract/requestcheck.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct DoubleSending
{
    Q_DECLARE_TR_FUNCTIONS(DoubleSending)
};

struct SentEvent
{
    QString key; ///< payload, host, call and name: what makes two of them the same event
    QString type;
    QString name;
    QString id; ///< by which the destination recognises repetitions
    QString pointer;
    QString documentation;
    qsizetype result = 0;
};

QString textAt(const JsonValue &body, const QString &pointer)
{
    const JsonValue *value = pointer.isEmpty() ? nullptr : body.at(pointer);
    return value ? value->toString() : QString();
}

QList<SentEvent> eventsOf(const CheckReport &report, qsizetype index, const ContractCatalog &contracts)
{
    const CheckResult &result = report.results[index];
    const std::optional<HttpRequest> &request = result.report.request;
    const ContractData *contract =
        request ? contracts.contractFor(*request, contextOf(report.subject, result.event)) : nullptr;
    const ContractEndpoint *endpoint = contract ? contract->endpointOf(QUrl(request->url)) : nullptr;
    if (!endpoint)
        return {};
    const JsonValue body = parseJson(request->body, {}, DuplicateKeys::KeepLast).value_or(JsonValue());
    QList<SentEvent> events;
    for (const ContractMessage &message : messagesOf(*contract, *endpoint, body)) {
        const QString pointer = message.parameter(*contract, u"eventName").toString();
        const QString name = message.call ? textAt(message.body, pointer) : QString();
        if (name.isEmpty())
            continue;
        const QString call = message.call->schema.document()[u"title"].toString();
        const QStringList key{result.event.eventType, result.event.variant, hostOf(QUrl(request->url)), call, name};
        events.append({key.join(u'\n'), result.event.eventType, name,
                       textAt(message.body, message.parameter(*contract, u"idempotencyKey")[u"pointer"].toString()),
                       message.pointer + pointer, contract->documentation(u"idempotency"), index});
    }
    return events;
}

QList<SentEvent> eventsOf(const CheckReport &report, const ContractCatalog &contracts)
{
    QList<SentEvent> events;
    for (qsizetype i = 0; i < report.results.size(); ++i)
        events.append(eventsOf(report, i, contracts));
    return events;
}

bool countsTwice(const SentEvent &one, const SentEvent &other)
{
    return one.key == other.key && (one.id.isEmpty() || one.id != other.id);
}

/// One finding for each event type and name, however many variants of it there are.
QList<CheckFinding> findingsAmong(const QList<SentEvent> &events, const QList<SentEvent> &others, const QString &other)
{
    QMap<QString, CheckFinding> found;
    for (const SentEvent &event : events) {
        if (std::ranges::none_of(others, [&event](const SentEvent &sent) { return countsTwice(event, sent); }))
            continue;
        CheckFinding &finding = found[event.type + u'\n' + event.name];
        finding.diagnostic = {.severity = Diagnostic::Severity::Warning,
                              .rule = u"matrix/sent-twice"_s,
                              .message = DoubleSending::tr("The endpoint \"%1\" sends \"%2\" for %3 too, not by the "
                                                           "same id: with the same credentials it counts twice.")
                                             .arg(other, event.name, event.type),
                              .pointer = event.pointer,
                              .documentation = event.documentation};
        if (!finding.results.contains(event.result))
            finding.results.append(event.result);
    }
    return found.values();
}

/// Without a finding nobody can tell: another endpoint, not checked now, may send it. See stateOf().
void answerAdvice(CheckReport &report)
{
    for (AdviceTopic &topic : report.advice) {
        for (Advice &advice : topic.items)
            advice.rules.replaceInStrings(u"workspace:sent-twice"_s, u"sent-twice"_s);
    }
}

} // namespace

void findDoubleSending(QList<CheckReport> &reports, const ContractCatalog &contracts)
{
    QList<QList<SentEvent>> events;
    for (const CheckReport &report : reports)
        events.append(eventsOf(report, contracts));
    for (qsizetype i = 0; i < reports.size(); ++i) {
        for (qsizetype other = 0; other < reports.size(); ++other) {
            const QList<CheckFinding> found =
                other == i ? QList<CheckFinding>()
                           : findingsAmong(events[i], events[other], reports[other].subject.name);
            if (found.isEmpty())
                continue;
            reports[i].findings.append(found);
            answerAdvice(reports[i]);
        }
    }
}

} // namespace hooksmith
