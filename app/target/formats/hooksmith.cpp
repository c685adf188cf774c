// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/endpointformat.h"
#include "target/exportformat.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int currentFormat = 2; // of endpoints with environments; others are written as 1, which older versions read

/// One portable JSON file with the endpoint, its transform and its cases, for Hooksmith on another machine. Credentials
/// are in it only by where they are kept: "keychain", or the name of an environment variable.
class HooksmithFormat final : public ExportFormat
{
    Q_DECLARE_TR_FUNCTIONS(HooksmithFormat)

public:
    [[nodiscard]] QString id() const override { return u"hooksmith"_qs; }
    [[nodiscard]] QString title() const override { return tr("Hooksmith endpoint file"); }
    [[nodiscard]] QString description() const override
    {
        return tr("One JSON file with settings, transform and cases, for Hooksmith on another machine.");
    }
    [[nodiscard]] bool holdsCases() const override { return true; }
    [[nodiscard]] QString fileName(const Endpoint &endpoint) const override
    {
        return endpoint.name + u".hooksmith.json";
    }
    [[nodiscard]] Result<QByteArray> write(const ExportSubject &subject) const override;
};

JsonValue withoutIds(const JsonValue &environments)
{
    JsonValue list = JsonValue::emptyArray();
    for (JsonValue environment : environments.array()) {
        environment.remove(u"id");
        list.append(environment);
    }
    return list;
}

/// The endpoint's own fields. The ids stay behind: an imported endpoint is another one, with credentials of its own.
JsonValue settingsOf(const Endpoint &endpoint)
{
    JsonValue settings = endpointToJson(endpoint);
    settings.remove(u"format");
    settings.remove(u"id");
    if (!endpoint.environment.isEmpty())
        settings.set(u"environments"_qs, withoutIds(settings[u"environments"]));
    return settings;
}

Result<JsonValue> casesToJson(const QList<EndpointCase> &cases)
{
    JsonValue list = JsonValue::emptyArray();
    for (const EndpointCase &endpointCase : cases) {
        Result<JsonValue> item = caseToJson(endpointCase);
        if (!item)
            return fail(item.error());
        JsonValue named;
        named.set(u"name"_qs, endpointCase.name);
        for (const JsonValue::Member &member : item->object())
            named.set(member.key, member.value);
        list.append(named);
    }
    return list;
}

Result<QByteArray> HooksmithFormat::write(const ExportSubject &subject) const
{
    return casesToJson(subject.cases).map([&endpoint = subject.endpoint](const JsonValue &list) {
        JsonValue document;
        document.set(u"hooksmith"_qs, u"endpoint"_qs);
        document.set(u"format"_qs, endpoint.environment.isEmpty() ? 1 : currentFormat);
        document.set(u"name"_qs, endpoint.name);
        document.set(u"endpoint"_qs, settingsOf(endpoint));
        document.set(u"transform"_qs, endpoint.transform);
        document.set(u"cases"_qs, list);
        return toIndentedJson(document);
    });
}

} // namespace

std::unique_ptr<ExportFormat> make_hooksmith()
{
    return std::make_unique<HooksmithFormat>();
}

} // namespace hooksmith
