// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/checkjson.h"
#include "cli/checkformat.h"
#include "cli/coveragereport.h"
#include "cli/lineagereport.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Members for what was asked for besides the report: {"coverage":…}.
JsonValue additionsOf(const CheckOutput &output)
{
    JsonValue json = JsonValue::emptyObject();
    if (output.coverage)
        json.set(u"coverage"_s, toJson(*output.coverage));
    if (output.lineages)
        json.set(u"lineage"_s, toJson(*output.lineages));
    if (output.personalData)
        json.set(u"personalData"_s, toJson(*output.personalData));
    return json;
}

QByteArray toJson(const CheckOutput &output)
{
    QByteArray json = toJson(output.report);
    const JsonValue additions = additionsOf(output);
    if (!additions.object().empty()) {
        json.chop(1);
        json += ',' + toCompactJson(additions).sliced(1);
    }
    return json;
}

class JsonFormat final : public CheckFormat
{
public:
    [[nodiscard]] QString name() const override { return u"json"_s; }
    [[nodiscard]] bool takesMore() const override { return true; }
    [[nodiscard]] QString write(const QList<CheckOutput> &outputs, Ink /*ink*/) const override
    {
        QByteArrayList checks;
        for (const CheckOutput &output : outputs)
            checks.append(toJson(output));
        return QString::fromUtf8(R"({"checks":[)" + checks.join(',') + "]}\n");
    }
};

} // namespace

std::unique_ptr<CheckFormat> make_jsonreport()
{
    return std::make_unique<JsonFormat>();
}

} // namespace hooksmith
