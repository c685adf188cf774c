// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target/svixbodies.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

JsonValue body(const ExportSubject &subject)
{
    const Endpoint &endpoint = subject.endpoint;
    const QString authorization = authorizationInWords(subject);
    JsonValue json;
    json.set(u"url"_qs, endpoint.url);
    json.set(u"description"_qs, endpoint.description);
    json.set(u"disabled"_qs, true);
    if (!endpoint.events.isEmpty())
        json.set(u"filter_types"_qs, endpoint.events);
    if (!authorization.isEmpty()) {
        JsonValue headers;
        headers.set(u"Authorization"_qs, authorization);
        json.set(u"headers"_qs, headers);
    }
    JsonValue metadata;
    metadata.set(u"hooksmith"_qs, svixUid(endpoint)); // by which `hooksmith deploy` finds it
    const QByteArray hash = QCryptographicHash::hash(endpoint.transform.toUtf8(), QCryptographicHash::Sha256).toHex();
    metadata.set(u"hooksmith_code"_qs, QString::fromLatin1(hash)); // and knows which code was pasted
    json.set(u"metadata"_qs, metadata);
    return json;
}

/// A block of code of Markdown, with a fence that the code does not hold.
QString block(const QString &language, const QString &code)
{
    QString fence = u"```"_qs;
    while (code.contains(fence))
        fence += u'`';
    return fence + language + u'\n' + code.trimmed() + u'\n' + fence + u"\n\n";
}

/// Dodo's API takes no transformation code, so it is a person who pastes it.
/// https://docs.dodopayments.com/api-reference/webhooks/create-webhook
class DodoFormat final : public ExportFormat
{
    Q_DECLARE_TR_FUNCTIONS(DodoFormat)

public:
    [[nodiscard]] QString id() const override { return u"dodo"_qs; }
    [[nodiscard]] QString title() const override { return tr("Dodo Payments"); }
    [[nodiscard]] QString description() const override
    {
        return tr("The body for the webhooks API of Dodo Payments, the code to paste and the steps in its dashboard.");
    }
    [[nodiscard]] QString fileName(const Endpoint &endpoint) const override { return endpoint.name + u".dodo.md"; }
    [[nodiscard]] Result<QByteArray> write(const ExportSubject &subject) const override;
};

Result<QByteArray> DodoFormat::write(const ExportSubject &subject) const
{
    const Endpoint &endpoint = subject.endpoint;
    const QString json = QString::fromUtf8(toIndentedJson(body(subject)));
    QString text = u"# "_qs + endpoint.name + u"\n\n";
    text += tr("1. Create the endpoint, disabled: send this body to %1 with your API key, or enter the same in the "
               "dashboard under Developer → Webhooks → Add Endpoint.")
                .arg(u"`POST https://test.dodopayments.com/webhooks`"_qs) +
            u"\n\n" + block(u"json"_qs, json);
    if (!subject.integration.authorization)
        text += tr("2. The endpoint needs no credentials.") + u"\n\n";
    else
        text += tr("2. Put the value of %1 into the header in place of these words.")
                    .arg(u'`' + authorizationInWords(subject) + u'`') +
                u"\n\n";
    text +=
        tr("3. Open the endpoint in the dashboard, then Advanced → Transformations → Enabled → Edit transformation, "
           "and paste this code.") +
        u"\n\n" + block(u"js"_qs, endpoint.transform);
    if (!endpoint.variables.isEmpty())
        text += tr("Dodo Payments does not document webhook.env: write the values of %1 into the code.")
                    .arg(endpoint.variables.keys().join(u", "_qs)) +
                u"\n\n";
    text += tr("4. Test it there with a sample event, then enable the endpoint.") + u'\n';
    return text.toUtf8();
}

} // namespace

std::unique_ptr<ExportFormat> make_dodo()
{
    return std::make_unique<DodoFormat>();
}

} // namespace hooksmith
