// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/checkformat.h"

#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

JsonValue object(std::initializer_list<JsonValue::Member> members)
{
    return JsonValue(JsonValue::Object(members));
}

JsonValue text(const QString &value)
{
    return object({{u"text"_s, value}});
}

QString uriOf(const QString &file)
{
    QUrl uri;
    uri.setPath(file);
    return QString::fromLatin1(QFileInfo(file).isAbsolute() ? QUrl::fromLocalFile(file).toEncoded() : uri.toEncoded());
}

QString levelOf(Diagnostic::Severity severity)
{
    switch (severity) {
    case Diagnostic::Severity::Error:
        return u"error"_s;
    case Diagnostic::Severity::Warning:
        return u"warning"_s;
    case Diagnostic::Severity::Hint:
        return u"note"_s;
    }
    return {};
}

/// A finding whose place is not known stands at the first line: code hosts show none without a line.
JsonValue regionOf(const Diagnostic &diagnostic)
{
    JsonValue region = object({{u"startLine"_s, std::max(diagnostic.line, 1)}});
    if (diagnostic.line > 0 && diagnostic.column > 0)
        region.set(u"startColumn"_s, diagnostic.column);
    return region;
}

QString payloadName(const CheckCase &event)
{
    return event.variant.isEmpty() ? event.eventType : QString(event.eventType + u'/' + event.variant);
}

/// The rules that reports break, each named once; results point to them by index.
class RuleTable
{
public:
    int indexOf(const Diagnostic &diagnostic)
    {
        const auto known = m_ids.indexOf(diagnostic.rule);
        if (known >= 0)
            return static_cast<int>(known);
        m_ids.append(diagnostic.rule);
        JsonValue rule = object({{u"id"_s, diagnostic.rule}});
        if (!diagnostic.documentation.isEmpty())
            rule.set(u"helpUri"_s, diagnostic.documentation);
        m_rules.append(rule);
        return static_cast<int>(m_ids.size() - 1);
    }

    [[nodiscard]] const JsonValue &rules() const { return m_rules; }

private:
    QStringList m_ids;
    JsonValue m_rules = JsonValue::emptyArray();
};

JsonValue resultOf(const CheckFinding &finding, const CheckReport &report, RuleTable &rules)
{
    const Diagnostic &diagnostic = finding.diagnostic;
    QStringList payloads;
    for (const qsizetype index : finding.results)
        payloads.append(payloadName(report.results[index].event));
    const JsonValue location = object(
        {{u"physicalLocation"_s, object({{u"artifactLocation"_s, object({{u"uri"_s, uriOf(report.subject.file)}})},
                                         {u"region"_s, regionOf(diagnostic)}})}});
    return object({{u"ruleId"_s, diagnostic.rule},
                   {u"ruleIndex"_s, rules.indexOf(diagnostic)},
                   {u"level"_s, levelOf(diagnostic.severity)},
                   {u"message"_s, text(diagnostic.message)},
                   {u"locations"_s, JsonValue::Array{location}},
                   {u"properties"_s, object({{u"pointer"_s, diagnostic.pointer}, {u"payloads"_s, payloads}})}});
}

/// SARIF 2.1.0, which code hosts show beside the code (https://docs.oasis-open.org/sarif/sarif/v2.1.0/).
class SarifFormat final : public CheckFormat
{
public:
    [[nodiscard]] QString name() const override { return u"sarif"_s; }
    [[nodiscard]] QString write(const QList<CheckOutput> &outputs, Ink /*ink*/) const override
    {
        RuleTable rules;
        JsonValue results = JsonValue::emptyArray();
        for (const CheckOutput &output : outputs) {
            for (const CheckFinding &finding : findingsOf(output.report))
                results.append(resultOf(finding, output.report, rules));
        }
        const JsonValue driver = object({{u"name"_s, u"Hooksmith"_s},
                                         {u"version"_s, QStringLiteral(HOOKSMITH_VERSION)},
                                         {u"rules"_s, rules.rules()}});
        const JsonValue run = object({{u"tool"_s, object({{u"driver"_s, driver}})},
                                      {u"columnKind"_s, u"utf16CodeUnits"_s},
                                      {u"results"_s, results}});
        return QString::fromUtf8(
            toIndentedJson(object({{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
                                   {u"version"_s, u"2.1.0"_s},
                                   {u"runs"_s, JsonValue::Array{run}}})));
    }
};

} // namespace

std::unique_ptr<CheckFormat> make_sarifreport()
{
    return std::make_unique<SarifFormat>();
}

} // namespace hooksmith
