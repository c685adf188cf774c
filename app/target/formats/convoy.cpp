// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target/adapter.h"
#include "target/placeholders.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const QString code = uR"(// Convoy: %NAME%
//
// 1. Make an endpoint in Convoy with the URL below%AUTHORIZATION%.
// 2. Make a subscription from your source to it, with this file as its function and this filter of event types:
//    %EVENTS%
// 3. A transform that sends to several URLs needs an endpoint and a subscription with this function for each; set
//    DESTINATION in each to the URL of its endpoint. Filter there what the transform cancels: here it is an error.

const DESTINATION = %URL%;

%ADAPTER%
function transform(payload) {
  const result = runTransform(payload.type, payload);
  if (result.cancel) {
    throw new Error("The transform cancels this event. Filter it out in the subscription.");
  }
  if (result.url !== DESTINATION) {
    throw new Error("This event goes to " + result.url + ", which needs a subscription of its own.");
  }
  if (result.method !== "POST" || Object.keys(result.headers).length > 0) {
    throw new Error("Convoy can set neither method nor headers, which this transform does.");
  }
  return result.payload;
}
)"_qs;

/// A function of Convoy sees and gives the body only. URL and credentials are its endpoint's, so a transform with
/// several URLs becomes several subscriptions. https://docs.getconvoy.io/product-manual/transform-functions
class ConvoyFormat final : public ExportFormat
{
    Q_DECLARE_TR_FUNCTIONS(ConvoyFormat)

public:
    [[nodiscard]] QString id() const override { return u"convoy"_qs; }
    [[nodiscard]] QString title() const override { return tr("Convoy subscription function"); }
    [[nodiscard]] QString description() const override
    {
        return tr("The function of a Convoy subscription, with the transform wrapped and the steps as comments.");
    }
    [[nodiscard]] QString fileName(const Endpoint &endpoint) const override { return endpoint.name + u".convoy.js"; }
    [[nodiscard]] Result<QByteArray> write(const ExportSubject &subject) const override;
};

Result<QByteArray> ConvoyFormat::write(const ExportSubject &subject) const
{
    const Endpoint &endpoint = subject.endpoint;
    const QString authorization = authorizationInWords(subject);
    QString text = code;
    text.replace(u"%NAME%"_qs, endpoint.name);
    text.replace(u"%AUTHORIZATION%"_qs,
                 authorization.isEmpty() ? QString() : QString(u" and the header Authorization: " + authorization));
    text.replace(u"%EVENTS%"_qs, endpoint.events.isEmpty() ? u"*"_qs : endpoint.events.join(u", "_qs));
    text.replace(u"%URL%"_qs, toJavaScript(endpoint.url));
    return text.replace(u"%ADAPTER%"_qs, adapterSource(endpoint)).toUtf8();
}

} // namespace

std::unique_ptr<ExportFormat> make_convoy()
{
    return std::make_unique<ConvoyFormat>();
}

} // namespace hooksmith
