// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target/adapter.h"
#include "target/hookdeckcode.h"
#include "target/placeholders.h"

#include <QRegularExpression>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const QString configuration = uR"(# Hookdeck: %NAME%
#
# The key of Hookdeck's API is HOOKDECK_API_KEY, the credentials are the variables below (TF_VAR_…). The output is the
# URL to give to Dodo Payments.

terraform {
  required_providers {
    hookdeck = {
      source = "hookdeck/hookdeck"
    }
  }
}

%VARIABLES%resource "hookdeck_source" "dodo_payments" {
  name = "dodo-payments"
}

resource "hookdeck_transformation" "transform" {
  name = "%RESOURCE%"
  code = <<-HOOKSMITH_CODE
%CODE%
  HOOKSMITH_CODE

  lifecycle {
    create_before_destroy = true
  }
}

resource "hookdeck_destination" "destination" {
  name = "%RESOURCE%"
  type = "HTTP"
  config = jsonencode({
    url         = %ORIGIN%
    http_method = "POST"
%AUTHENTICATION%  })
}

resource "hookdeck_connection" "connection" {
  name           = "%RESOURCE%"
  source_id      = hookdeck_source.dodo_payments.id
  destination_id = hookdeck_destination.destination.id
  rules = [
%FILTER%    {
      transform_rule = {
        transformation_id = hookdeck_transformation.transform.id
      }
    }
  ]
}

output "url" {
  value = hookdeck_source.dodo_payments.url
}
)"_qs;

const QString filterRule = uR"(    {
      filter_rule = {
        body = {
          json = jsonencode({ type = { "$in" = %EVENTS% } })
        }
      }
    },
)"_qs;

/// Text in a template of HCL: ${ and %{ begin expressions there.
QString asTemplate(QString text)
{
    return text.replace(u"${"_qs, u"$${"_qs).replace(u"%{"_qs, u"%%{"_qs);
}

QString quoted(const QString &text)
{
    return asTemplate(toJavaScript(JsonValue(text)));
}

/// Names in Hookdeck are of letters, digits, hyphens and underscores.
QString resourceName(const Endpoint &endpoint)
{
    static const QRegularExpression others(u"[^A-Za-z0-9_-]+"_qs);
    const QString name = QString(endpoint.name).replace(others, u"-"_qs);
    return name.trimmed() == u"-" ? u"endpoint-"_qs + endpoint.id.left(8) : name;
}

QString variables(const ExportSubject &subject)
{
    QString text;
    for (const QString &name : credentialVariables(subject))
        text += u"variable \"%1\" {\n  type      = string\n  sensitive = true\n}\n\n"_qs.arg(name.toLower());
    return text;
}

QString authentication(const ExportSubject &subject)
{
    if (!subject.integration.authorization)
        return {};
    const Authorization &parts = *subject.integration.authorization;
    const auto filled = [&subject](const QString &part) {
        QString text = withVariables(quoted(part), subject, u"${var.%1}"_qs);
        for (const QString &name : credentialVariables(subject))
            text.replace(u"${var."_qs + name, u"${var."_qs + name.toLower());
        return text;
    };
    if (parts.scheme == Authorization::Scheme::Bearer)
        return u"    auth_type   = \"BEARER_TOKEN\"\n    auth        = { token = %1 }\n"_qs.arg(filled(parts.token));
    return u"    auth_type   = \"BASIC_AUTH\"\n    auth        = { username = %1, password = %2 }\n"_qs.arg(
        filled(parts.username), filled(parts.password));
}

/// Terraform configuration for the one target whose provider has all that an endpoint needs.
/// https://registry.terraform.io/providers/hookdeck/hookdeck
class TerraformFormat final : public ExportFormat
{
    Q_DECLARE_TR_FUNCTIONS(TerraformFormat)

public:
    [[nodiscard]] QString id() const override { return u"terraform"_qs; }
    [[nodiscard]] QString title() const override { return tr("Terraform (Hookdeck)"); }
    [[nodiscard]] QString description() const override
    {
        return tr("Terraform resources for Hookdeck: source, transformation, destination and connection. Svix has none "
                  "for endpoints.");
    }
    [[nodiscard]] QString fileName(const Endpoint &endpoint) const override { return endpoint.name + u".tf"; }
    [[nodiscard]] Result<QByteArray> write(const ExportSubject &subject) const override;
};

Result<QByteArray> TerraformFormat::write(const ExportSubject &subject) const
{
    const Endpoint &endpoint = subject.endpoint;
    const QString events = toJavaScript(JsonValue(endpoint.events));
    QString text = configuration;
    text.replace(u"%NAME%"_qs, endpoint.name);
    text.replace(u"%RESOURCE%"_qs, resourceName(endpoint));
    text.replace(u"%VARIABLES%"_qs, variables(subject));
    text.replace(u"%ORIGIN%"_qs, quoted(originOf(endpoint.url)));
    text.replace(u"%AUTHENTICATION%"_qs, authentication(subject));
    text.replace(u"%FILTER%"_qs,
                 endpoint.events.isEmpty() ? QString() : QString(filterRule).replace(u"%EVENTS%"_qs, events));
    return text.replace(u"%CODE%"_qs, asTemplate(hookdeckCode(subject).trimmed())).toUtf8();
}

} // namespace

std::unique_ptr<ExportFormat> make_terraform()
{
    return std::make_unique<TerraformFormat>();
}

} // namespace hooksmith
