// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz.h"

#include "fuzz/findingplace.h"
#include "fuzz/payloadgenerator.h"
#include "fuzz/shrink.h"
#include "fuzz/vanishing.h"
#include "support/jsonedit.h"

#include <QHash>

#include <algorithm>

namespace hooksmith {

namespace {

constexpr qsizetype chunk = 25;                        // runs between two looks at the progress
constexpr std::chrono::milliseconds probeTimeout{100}; // of a run; what does not end by it is run again with its own
constexpr int mostStopped = 20; // runs, before a transform that never ends, or ends its process, is given up
constexpr qsizetype mostFindings = 50;
constexpr int shrinkingShare = 2; // of the plan's runs: one more to shrink for two of them
constexpr int fewestToShrink = 1000;
constexpr int mostCrashesToShrink = 30;         // each costs a process
constexpr int unhandledShare = 20;              // one of so many runs goes to types that the transform does not handle
constexpr qint64 clockStandsAt = 1767225600000; // 2026-01-01T00:00:00Z: the same in every run

class Fuzzing
{
public:
    Fuzzing(const FuzzPlan &plan, const EventCatalog &events, const ContractCatalog &contracts,
            const RunEvents &runEvents, const FuzzProgress &progress)
        : m_plan(plan)
        , m_contracts(contracts)
        , m_runEvents(runEvents)
        , m_progress(progress)
    {
        for (const QString &name : plan.eventTypes) {
            const EventType *type = events.find(name);
            const Result<JsonValue> schema = events.schema(name);
            if (!type || !schema)
                continue;
            m_schemas.insert(name, PayloadSchema(*schema));
            m_generators.emplace_back(*type, m_schemas[name], plan.seed + static_cast<quint32>(type->order));
        }
    }

    FuzzReport run()
    {
        if (m_generators.empty())
            return {};
        probeSamples();
        if (m_report.isUnreadable)
            return std::move(m_report);
        while (m_report.runs < m_plan.runs && mayGoOn())
            take(generate(qMin(chunk, qsizetype(m_plan.runs - m_report.runs))));
        shrinkAll();
        locateAll();
        return std::move(m_report);
    }

private:
    [[nodiscard]] RunJob jobOf(const QString &eventType, const JsonValue &payload, bool isProbe = true) const
    {
        RunJob job = m_plan.job;
        job.eventType = eventType;
        job.payload = toCompactJson(payload);
        job.fixedTime = clockStandsAt;
        if (isProbe)
            job.timeout = std::min(job.timeout, probeTimeout);
        return job;
    }

    [[nodiscard]] RunReport checked(const RunReport &report, const RunJob &job) const
    {
        return m_contracts.checked(report, {.integrationId = m_plan.integrationId,
                                            .region = m_plan.region,
                                            .eventType = job.eventType,
                                            .payload = job.payload});
    }

    bool mayGoOn()
    {
        m_report.gaveUp = m_stopped >= mostStopped;
        return !m_report.gaveUp && m_report.obstacle.isEmpty() && (!m_progress || m_progress(m_report.runs));
    }

    /// The samples themselves, and with them which types the transform handles.
    void probeSamples()
    {
        QList<FuzzPayload> samples;
        for (PayloadGenerator &generator : m_generators)
            samples.append(generator.next());
        const QList<RunReport> reports = take(samples);
        for (size_t i = 0; i < m_generators.size(); ++i) {
            const Outcome outcome = reports.value(static_cast<qsizetype>(i)).outcome;
            const bool isHandled = outcome == Outcome::Request || outcome == Outcome::Error;
            (isHandled ? m_handled : m_unhandled).push_back(&m_generators[i]);
        }
        const auto isSyntaxError = [](const RunReport &report) {
            return report.error && report.error->kind == ScriptError::Kind::Syntax;
        };
        m_report.isUnreadable = std::ranges::all_of(reports, isSyntaxError);
        m_report.runs = m_report.isUnreadable ? 0 : m_report.runs;
    }

    QList<FuzzPayload> generate(qsizetype count)
    {
        QList<FuzzPayload> made;
        for (qsizetype i = 0; i < count; ++i) {
            const bool isUnhandled = m_handled.empty() || (!m_unhandled.empty() && m_turn % unhandledShare == 0);
            const std::vector<PayloadGenerator *> &from = isUnhandled ? m_unhandled : m_handled;
            made.append(from[(isUnhandled ? m_turn / unhandledShare : m_turn) % from.size()]->next());
            ++m_turn;
        }
        return made;
    }

    QList<RunReport> take(const QList<FuzzPayload> &payloads)
    {
        QList<RunJob> jobs;
        for (const FuzzPayload &payload : payloads)
            jobs.append(jobOf(payload.eventType, payload.payload));
        QList<RunReport> reports = m_runEvents(jobs);
        for (qsizetype i = 0; i < reports.size(); ++i) {
            if (reports[i].error && reports[i].error->isInstallation) {
                m_report.obstacle = reports[i].error->message;
                return reports;
            }
            reports[i] = confirmed(checked(reports[i], jobs[i]), payloads[i]);
            for (const Symptom &symptom : symptomsOf(reports[i], payloads[i].payload))
                note(symptom, payloads[i]);
            if (const auto baseReport = m_samples.constFind(payloads[i].eventType); baseReport != m_samples.cend())
                lookForVanished(*baseReport, reports[i], payloads[i]);
            else
                m_samples.insert(payloads[i].eventType, reports[i]);
        }
        m_report.runs += static_cast<int>(payloads.size());
        return reports;
    }

    /// The first run that was stopped early gets the time that it has in truth: it may only be slow.
    RunReport confirmed(const RunReport &report, const FuzzPayload &payload)
    {
        m_stopped += endsProcess(report) ? 1 : 0;
        if (!isTimeout(report))
            return report;
        ++m_stopped;
        if (m_isSlowConfirmed)
            return report;
        const RunJob job = jobOf(payload.eventType, payload.payload, false);
        const RunReport whole = checked(m_runEvents({job}).value(0), job);
        m_isSlowConfirmed = isTimeout(whole);
        return whole;
    }

    static bool endsProcess(const RunReport &report)
    {
        return report.error &&
               (report.error->kind == ScriptError::Kind::Crash || report.error->kind == ScriptError::Kind::Memory);
    }

    static bool isTimeout(const RunReport &report)
    {
        return report.error && report.error->kind == ScriptError::Kind::Timeout;
    }

    void note(const Symptom &symptom, const FuzzPayload &payload)
    {
        const QString identity = symptom.identity();
        if (const auto known = m_found.constFind(identity); known != m_found.cend()) {
            ++m_report.findings[*known].count;
            return;
        }
        if (m_report.findings.size() >= mostFindings)
            return;
        m_found.insert(identity, m_report.findings.size());
        m_report.findings.append({symptom, payload.eventType, payload.payload, payload.mutations, 1});
        m_bases.append(payload.base);
    }

    void lookForVanished(const RunReport &before, const RunReport &after, const FuzzPayload &payload)
    {
        for (const QString &pointer : vanished(before, after, payload)) {
            const Symptom symptom = vanishedSymptom(pointer, payload.mutations.first());
            const bool isKnown = m_found.contains(symptom.identity());
            if (isKnown || isDerived(payload, pointer, before))
                note(symptom, payload);
        }
    }

    /// Whether the request's value is made of the payload's: another ordinary value of the field changes it.
    bool isDerived(const FuzzPayload &payload, const QString &pointer, const RunReport &before)
    {
        const QString &place = payload.mutations.first().pointer;
        const QString key = place + u'\n' + pointer;
        if (const auto known = m_derived.constFind(key); known != m_derived.cend())
            return *known;
        const JsonValue other = otherOrdinaryValue(*payload.base.at(place), m_schemas[payload.eventType].at(place));
        const RunReport report =
            m_runEvents({jobOf(payload.eventType, withValueAt(payload.base, place, other))}).value(0);
        return *m_derived.insert(key, hasOther(before, report, pointer));
    }

    [[nodiscard]] bool shows(const FuzzFinding &finding, const JsonValue &candidate) const
    {
        const RunJob job = jobOf(finding.eventType, candidate);
        const RunReport report = checked(m_runEvents({job}).value(0), job);
        const QString identity = finding.symptom.identity();
        return std::ranges::any_of(symptomsOf(report, candidate),
                                   [&identity](const Symptom &symptom) { return symptom.identity() == identity; });
    }

    /// However many findings there are, all of them together get a bounded number of runs; what one leaves, the next
    /// get.
    void shrinkAll()
    {
        int left = std::max(fewestToShrink, m_plan.runs / shrinkingShare);
        for (qsizetype i = 0; i < m_report.findings.size(); ++i) {
            FuzzFinding &finding = m_report.findings[i];
            const int fair = left / static_cast<int>(m_report.findings.size() - i);
            const bool isCrash = finding.symptom.kind == Symptom::Kind::Crash;
            const int share = isCrash ? std::min(fair, mostCrashesToShrink) : fair;
            if (finding.symptom.kind != Symptom::Kind::Timeout && finding.symptom.rule != vanishedRule())
                left -= shrinkOne(finding, m_bases[i], share);
        }
    }

    void locateAll()
    {
        for (FuzzFinding &finding : m_report.findings) {
            if (finding.symptom.line == 0)
                placeFinding(finding, jobOf(finding.eventType, finding.payload), m_plan.outline, m_runEvents);
        }
    }

    /// Gives how many runs it took, at most `share`.
    int shrinkOne(FuzzFinding &finding, const JsonValue &base, int share)
    {
        int asked = 0;
        const auto stillShows = [&](const JsonValue &candidate) {
            finding.mayBeSmaller = asked >= share;
            return !finding.mayBeSmaller && ++asked > 0 && shows(finding, candidate);
        };
        // One change that matters at a time: put back what the symptom does not need.
        QList<Mutation> cause;
        for (const Mutation &mutation : std::as_const(finding.cause)) {
            const JsonValue *original = base.at(mutation.pointer);
            const JsonValue restored = original ? withValueAt(finding.payload, mutation.pointer, *original)
                                                : withoutValueAt(finding.payload, mutation.pointer);
            if (stillShows(restored))
                finding.payload = restored;
            else
                cause.append(mutation);
        }
        finding.cause = cause;
        finding.payload = shrink(finding.payload, m_schemas[finding.eventType], stillShows);
        return asked;
    }

    const FuzzPlan &m_plan;
    const ContractCatalog &m_contracts;
    const RunEvents &m_runEvents;
    const FuzzProgress &m_progress;
    std::vector<PayloadGenerator> m_generators;
    std::vector<PayloadGenerator *> m_handled;
    std::vector<PayloadGenerator *> m_unhandled;
    QHash<QString, PayloadSchema> m_schemas; // by event type
    QHash<QString, RunReport> m_samples;     // what became of them, by event type
    QHash<QString, qsizetype> m_found;       // indexes into the findings, by the symptom's identity
    QHash<QString, bool> m_derived;
    QList<JsonValue> m_bases; // of the findings
    size_t m_turn = 0;
    int m_stopped = 0;
    bool m_isSlowConfirmed = false;
    FuzzReport m_report;
};

} // namespace

FuzzReport fuzz(const FuzzPlan &plan, const EventCatalog &events, const ContractCatalog &contracts,
                const RunEvents &runEvents, const FuzzProgress &progress)
{
    return Fuzzing(plan, events, contracts, runEvents, progress).run();
}

} // namespace hooksmith
