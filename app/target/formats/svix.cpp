// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target/svixbodies.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// The bodies of Svix's API, each under the name of its request. https://api.svix.com/docs
class SvixFormat final : public ExportFormat
{
    Q_DECLARE_TR_FUNCTIONS(SvixFormat)

public:
    [[nodiscard]] QString id() const override { return u"svix"_qs; }
    [[nodiscard]] QString title() const override { return tr("Svix request bodies"); }
    [[nodiscard]] QString description() const override
    {
        return tr("One JSON file with the bodies of the API requests for endpoint, headers and transformation.");
    }
    [[nodiscard]] QString fileName(const Endpoint &endpoint) const override { return endpoint.name + u".svix.json"; }
    [[nodiscard]] Result<QByteArray> write(const ExportSubject &subject) const override;
};

Result<QByteArray> SvixFormat::write(const ExportSubject &subject) const
{
    return svixTransformation(subject.endpoint).map([&subject](const JsonValue &transformation) {
        JsonValue document;
        document.set(u"endpoint"_qs, svixEndpoint(subject.endpoint));
        document.set(u"headers"_qs, svixHeaders(authorizationInWords(subject)));
        document.set(u"transformation"_qs, transformation);
        return toIndentedJson(document);
    });
}

} // namespace

std::unique_ptr<ExportFormat> make_svix()
{
    return std::make_unique<SvixFormat>();
}

} // namespace hooksmith
