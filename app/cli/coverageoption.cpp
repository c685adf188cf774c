// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/coverageoption.h"

#include "cli/await.h"
#include "script/sourceinspector.h"
#include "script/transformrunner.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct CoverageWords
{
    Q_DECLARE_TR_FUNCTIONS(CoverageOption)
};

} // namespace

void CoverageOption::addOption(CLI::App &options)
{
    addText(
        options, "--coverage", m_form,
        CoverageWords::tr("Measure which lines and branches of the transform run: report adds it to the report, lcov "
                          "writes a tracefile to standard output and the report to standard error"))
        .oneOf({u"report"_s, u"lcov"_s})
        .placeholder("FORM");
}

QString CoverageOption::problemWith(OutputFormat format) const
{
    if (isTracefile() && format != OutputFormat::Text)
        return CoverageWords::tr("--coverage lcov goes with --format text only: it writes to standard output itself.");
    if (isReport() && format == OutputFormat::Junit)
        return CoverageWords::tr("--coverage report goes with --format text or json.");
    return {};
}

Coverage startCoverage(const QString &source)
{
    SourceInspector inspector(findSandbox());
    return Coverage(await(inspector.coverageMap(source)));
}

} // namespace hooksmith
