// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkformat.h"
#include "cli/complaint.h"
#include "coverage/coveragetext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct MarkdownReport
{
    Q_DECLARE_TR_FUNCTIONS(MarkdownReport)
};

/// What a cell of a table may hold: a bar would end it.
QString cell(const QString &text)
{
    return printable(text).replace(u'|', u"\\|"_s).replace(u'\n', u' ');
}

QString row(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString table(const QStringList &headings, const QList<QStringList> &rows)
{
    QString text = row(headings) + row(QStringList(headings.size(), u"---"_s));
    for (const QStringList &one : rows)
        text += row(one);
    return text;
}

QString findingsOf(const CheckReport &report, const QString &none)
{
    QList<QStringList> rows;
    for (const CheckFinding &finding : findingsOf(report)) {
        const Diagnostic &diagnostic = finding.diagnostic;
        rows.append({diagnostic.line > 0 ? QString::number(diagnostic.line) : QString(), nameOf(diagnostic.severity),
                     cell(diagnostic.message), u'`' + cell(diagnostic.rule) + u'`'});
    }
    if (rows.isEmpty())
        return none + u'\n';
    return table({MarkdownReport::tr("Line"), MarkdownReport::tr("Severity"), MarkdownReport::tr("Finding"),
                  MarkdownReport::tr("Rule")},
                 rows);
}

QString lineageOf(const Lineage &lineage)
{
    QList<QStringList> rows;
    for (auto entry = lineage.sources.cbegin(); entry != lineage.sources.cend(); ++entry)
        rows.append({u'`' + cell(entry.key()) + u'`', u'`' + cell(entry.value().join(u"`, `"_s)) + u'`'});
    return u"### "_s + lineage.eventType + u" → "_s + cell(lineage.host) + u"\n\n"_s +
           table({MarkdownReport::tr("Request"), MarkdownReport::tr("Determined by")}, rows);
}

QString toMarkdown(const CheckOutput &output)
{
    const CheckSubject &subject = output.report.subject;
    QString text = u"# "_s + cell(subject.name.isEmpty() ? subject.file : subject.name) + u"\n\n"_s +
                   findingsOf(output.report, MarkdownReport::tr("Nothing was found."));
    if (output.coverage)
        text += u'\n' + summaryOf(*output.coverage) + u'\n';
    for (const Lineage &lineage : output.lineages.value_or(QList<Lineage>())) {
        if (!lineage.host.isEmpty())
            text += u'\n' + lineageOf(lineage);
    }
    if (output.personalData)
        text +=
            u"\n## "_s + MarkdownReport::tr("Personal data that leaves") + u"\n\n"_s + toMarkdown(*output.personalData);
    return text;
}

/// For records and for comments on changes.
class MarkdownFormat final : public CheckFormat
{
public:
    [[nodiscard]] QString name() const override { return u"markdown"_s; }
    [[nodiscard]] bool takesMore() const override { return true; }
    [[nodiscard]] QString write(const QList<CheckOutput> &outputs, Ink /*ink*/) const override
    {
        QStringList texts;
        for (const CheckOutput &output : outputs)
            texts.append(toMarkdown(output));
        return texts.join(u'\n');
    }
};

} // namespace

std::unique_ptr<CheckFormat> make_markdownreport()
{
    return std::make_unique<MarkdownFormat>();
}

} // namespace hooksmith
