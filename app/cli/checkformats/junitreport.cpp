// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkformat.h"
#include "cli/junit.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QString lineOf(const Diagnostic &diagnostic, const QString &file)
{
    QString place = file;
    if (diagnostic.line > 0)
        place += u':' + QString::number(diagnostic.line);
    if (diagnostic.line > 0 && diagnostic.column > 0)
        place += u':' + QString::number(diagnostic.column);
    return u"%1: %2: %3 [%4]%5"_s.arg(place, nameOf(diagnostic.severity), diagnostic.message, diagnostic.rule,
                                      diagnostic.pointer.isEmpty() ? QString() : QString(u' ' + diagnostic.pointer));
}

/// A test passes unless a diagnostic is an error; the others are its output.
JUnitCase caseOf(const QString &name, const QString &className, const QList<Diagnostic> &diagnostics,
                 const QString &file)
{
    JUnitCase test{.name = name, .className = className, .failure = {}, .details = {}, .output = {}};
    QStringList errors;
    QStringList others;
    for (const Diagnostic &diagnostic : diagnostics) {
        const bool isError = diagnostic.severity == Diagnostic::Severity::Error;
        if (isError && test.failure.isEmpty())
            test.failure = diagnostic.message;
        (isError ? errors : others).append(lineOf(diagnostic, file));
    }
    test.details = errors.join(u'\n');
    test.output = others.join(u'\n');
    return test;
}

JUnitSuite suiteOf(const CheckReport &report)
{
    const CheckSubject &subject = report.subject;
    const QString name = subject.name.isEmpty() ? subject.file : subject.name;
    QList<Diagnostic> whole;
    for (const CheckFinding &finding : report.findings)
        whole.append(finding.diagnostic);
    JUnitSuite suite{.name = name, .cases = {caseOf(u"transform"_s, name, whole, subject.file)}};
    for (const CheckResult &result : report.results) {
        QList<Diagnostic> diagnostics = result.report.diagnostics;
        if (result.report.error)
            diagnostics.prepend(diagnosticOf(*result.report.error));
        const QString &variant = result.event.variant;
        JUnitCase test = caseOf(variant.isEmpty() ? u"sample"_s : variant,
                                QString(name + u'.' + result.event.eventType), diagnostics, subject.file);
        test.seconds = result.report.durationMs / 1000;
        suite.cases.append(test);
    }
    return suite;
}

/// One suite a transform, one test a payload: what every CI system shows as a table.
class JUnitFormat final : public CheckFormat
{
public:
    [[nodiscard]] QString name() const override { return u"junit"_s; }
    [[nodiscard]] QString write(const QList<CheckOutput> &outputs, Ink /*ink*/) const override
    {
        QList<JUnitSuite> suites;
        for (const CheckOutput &output : outputs)
            suites.append(suiteOf(output.report));
        return toJUnit(suites);
    }
};

} // namespace

std::unique_ptr<CheckFormat> make_junitreport()
{
    return std::make_unique<JUnitFormat>();
}

} // namespace hooksmith
