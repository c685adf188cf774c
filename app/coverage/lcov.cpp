// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/lcov.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

QString branchLines(const Coverage &coverage)
{
    QString text;
    const QMap<int, quint64> lines = coverage.lineCounts();
    int block = 0;
    for (const CoveredBranch &branch : coverage.allBranches()) {
        for (qsizetype i = 0; i < branch.arms.size(); ++i) {
            const QString taken = lines.value(branch.line) > 0 ? QString::number(branch.arms[i].count) : u"-"_s;
            text += u"BRDA:%1,%2,%3,%4\n"_s.arg(branch.line).arg(block).arg(i).arg(taken);
        }
        ++block;
    }
    return text;
}

QString codeLines(const Coverage &coverage)
{
    QString text;
    const QMap<int, quint64> counts = coverage.lineCounts();
    for (auto entry = counts.cbegin(); entry != counts.cend(); ++entry)
        text += u"DA:%1,%2\n"_s.arg(entry.key()).arg(entry.value());
    return text;
}

QString summary(QLatin1StringView name, const CoverageRatio &ratio)
{
    return u"%1F:%2\n%1H:%3\n"_s.arg(name).arg(ratio.found).arg(ratio.reached);
}

} // namespace

QString toLcov(const Coverage &coverage, const QString &file)
{
    QString path = file;
    path.replace(u'\n', u' '); // a line ends an entry
    return u"TN:\nSF:"_s + path + u'\n' + branchLines(coverage) + summary("BR"_L1, coverage.branches()) +
           codeLines(coverage) + summary("L"_L1, coverage.lines()) + u"end_of_record\n"_s;
}

} // namespace hooksmith
