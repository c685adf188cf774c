// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target/hookdeckcode.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// A transformation of Hookdeck can change headers, body, path and query; host and method are the destination's, and
/// dropping an event is a filter's. https://hookdeck.com/docs/transformations
class HookdeckFormat final : public ExportFormat
{
    Q_DECLARE_TR_FUNCTIONS(HookdeckFormat)

public:
    [[nodiscard]] QString id() const override { return u"hookdeck"_qs; }
    [[nodiscard]] QString title() const override { return tr("Hookdeck transformation"); }
    [[nodiscard]] QString description() const override
    {
        return tr("The code of a Hookdeck transformation, with the transform wrapped and the steps as comments.");
    }
    [[nodiscard]] QString fileName(const Endpoint &endpoint) const override { return endpoint.name + u".hookdeck.js"; }
    [[nodiscard]] Result<QByteArray> write(const ExportSubject &subject) const override;
};

Result<QByteArray> HookdeckFormat::write(const ExportSubject &subject) const
{
    return hookdeckCode(subject).toUtf8();
}

} // namespace

std::unique_ptr<ExportFormat> make_hookdeck()
{
    return std::make_unique<HookdeckFormat>();
}

} // namespace hooksmith
