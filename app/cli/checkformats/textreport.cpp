// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkformat.h"
#include "cli/complaint.h"
#include "cli/coveragereport.h"
#include "cli/lineagereport.h"

#include <QCoreApplication>
#include <QLocale>

#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// One report to read: a line an event type, the findings, and what they come to.
class ReportText
{
    Q_DECLARE_TR_FUNCTIONS(CheckText)

public:
    ReportText(const CheckReport &report, Ink ink)
        : m_report(report)
        , m_ink(ink)
    {
    }

    [[nodiscard]] QString write() const
    {
        const CheckSubject &subject = m_report.subject;
        QString text = m_ink.bold(subject.name.isEmpty() ? subject.file : subject.name) + u"\n\n";
        text += matrix() + findings() + brokenAdvice() + u'\n' + summary();
        return text;
    }

private:
    using Counts = std::array<int, 4>; // by Outcome

    [[nodiscard]] QString matrix() const
    {
        QString text;
        for (qsizetype first = 0; first < m_report.results.size();) {
            qsizetype end = first;
            while (end < m_report.results.size() && typeAt(end) == typeAt(first))
                ++end;
            text += row(first, end);
            first = end;
        }
        return text;
    }

    /// "  payment.succeeded                    request 9" for the results of one type.
    [[nodiscard]] QString row(qsizetype first, qsizetype end) const
    {
        Counts counts{};
        int failed = 0;
        for (qsizetype i = first; i < end; ++i) {
            counts.at(static_cast<size_t>(m_report.results[i].report.outcome)) += 1;
            failed += m_report.results[i].hasErrors() ? 1 : 0;
        }
        const QString mark = failed > 0 ? m_ink.red(u"\u2717"_s) : m_ink.green(u"\u2713"_s);
        return u"  %1 %2 %3\n"_s.arg(mark, typeAt(first).leftJustified(40), outcomes(counts));
    }

    [[nodiscard]] static QString outcomes(const Counts &counts)
    {
        QStringList parts;
        for (const Outcome outcome : {Outcome::Request, Outcome::Unchanged, Outcome::Cancelled, Outcome::Error}) {
            if (const int count = counts.at(static_cast<size_t>(outcome)); count > 0)
                parts.append(u"%1 %2"_s.arg(nameOf(outcome)).arg(count));
        }
        return parts.join(u", "_s);
    }

    [[nodiscard]] QString findings() const
    {
        QString text;
        for (const CheckFinding &finding : findingsOf(m_report))
            text += u'\n' + findingText(finding);
        return text;
    }

    /// The tips and troubleshooting of the destination that the findings are against.
    [[nodiscard]] QString brokenAdvice() const
    {
        QString text;
        const AdviceEvidence evidence = evidenceOf(m_report);
        for (const AdviceTopic &topic : m_report.advice) {
            for (const Advice &advice : topic.items) {
                if (stateOf(advice, evidence) == Advice::State::Broken)
                    text += u"  %1 %2 %3\n"_s.arg(m_ink.red(u"\u2717"_s), advice.text.in(QLocale().name()),
                                                  m_ink.faint(topic.title.in(QLocale().name())));
            }
        }
        return text.isEmpty() ? QString() : u'\n' + tr("Advice that is not followed:") + u'\n' + text;
    }

    [[nodiscard]] QString findingText(const CheckFinding &finding) const
    {
        const Diagnostic &diagnostic = finding.diagnostic;
        QString text =
            u"%1 %2 %3 %4\n"_s.arg(m_ink.bold(place(diagnostic)), severityText(diagnostic.severity, m_ink),
                                   printable(diagnostic.message), m_ink.faint(u'[' + diagnostic.rule + u']'));
        if (!diagnostic.pointer.isEmpty())
            text += u"    %1\n"_s.arg(m_ink.faint(printable(diagnostic.pointer)));
        if (!finding.results.isEmpty())
            text += u"    %1\n"_s.arg(m_ink.faint(payloads(finding)));
        return text;
    }

    [[nodiscard]] QString place(const Diagnostic &diagnostic) const
    {
        QString text = m_report.subject.file + u':';
        if (diagnostic.line > 0)
            text += QString::number(diagnostic.line) + u':';
        if (diagnostic.line > 0 && diagnostic.column > 0)
            text += QString::number(diagnostic.column) + u':';
        return text;
    }

    /// The first payloads that show it: "payment.succeeded, payment.succeeded/zero-decimal and 3 more".
    [[nodiscard]] QString payloads(const CheckFinding &finding) const
    {
        constexpr qsizetype shown = 3;
        QStringList names;
        for (const qsizetype index : finding.results.first(std::min(shown, finding.results.size()))) {
            const CheckCase &event = m_report.results[index].event;
            names.append(event.variant.isEmpty() ? event.eventType : QString(event.eventType + u'/' + event.variant));
        }
        const qsizetype rest = finding.results.size() - names.size();
        return rest > 0 ? tr("%1 and %2 more").arg(names.join(u", "_s)).arg(rest) : names.join(u", "_s);
    }

    [[nodiscard]] QString summary() const
    {
        int errors = 0;
        int warnings = 0;
        for (const CheckFinding &finding : findingsOf(m_report)) {
            errors += finding.diagnostic.severity == Diagnostic::Severity::Error ? 1 : 0;
            warnings += finding.diagnostic.severity == Diagnostic::Severity::Warning ? 1 : 0;
        }
        const QString text =
            tr("Payloads: %1. Errors: %2. Warnings: %3.").arg(m_report.results.size()).arg(errors).arg(warnings);
        return (errors > 0 ? m_ink.red(text) : m_ink.green(text)) + u'\n' + filter();
    }

    /// The smallest event filter, where the endpoint's is another.
    [[nodiscard]] QString filter() const
    {
        const std::optional<QStringList> &subscription = m_report.subject.subscription;
        const bool isSame = subscription && QSet<QString>(subscription->begin(), subscription->end()) ==
                                                QSet<QString>(m_report.handled.begin(), m_report.handled.end());
        if (isSame || m_report.handled.isEmpty())
            return {};
        return tr("The events that it handles: %1").arg(m_report.handled.join(u", "_s)) + u'\n';
    }

    [[nodiscard]] QString typeAt(qsizetype index) const { return m_report.results[index].event.eventType; }

    const CheckReport &m_report;
    Ink m_ink;
};

QString toText(const CheckOutput &output, Ink ink)
{
    QString text = ReportText(output.report, ink).write();
    if (output.coverage)
        text += u'\n' + toText(*output.coverage, output.report.subject.file, ink);
    if (output.lineages)
        text += u'\n' + toText(*output.lineages, ink);
    if (output.personalData)
        text += u'\n' + toText(*output.personalData, ink);
    return text;
}

class TextFormat final : public CheckFormat
{
public:
    [[nodiscard]] QString name() const override { return u"text"_s; }
    [[nodiscard]] bool takesMore() const override { return true; }
    [[nodiscard]] QString write(const QList<CheckOutput> &outputs, Ink ink) const override
    {
        QStringList texts;
        for (const CheckOutput &output : outputs)
            texts.append(toText(output, ink));
        return texts.join(u'\n');
    }
};

} // namespace

std::unique_ptr<CheckFormat> make_textreport()
{
    return std::make_unique<TextFormat>();
}

} // namespace hooksmith
