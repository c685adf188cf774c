// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/catalogs.h"
#include "cli/complaint.h"
#include "cli/integrationtext.h"
#include "cli/options.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// `hooksmith integrations`: the destinations, or everything about one.
class IntegrationsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(IntegrationsCommand)

public:
    [[nodiscard]] QString name() const override { return u"integrations"_qs; }
    [[nodiscard]] QString summary() const override
    {
        return tr("List the integrations, or show the credentials, hosts and templates of one");
    }
    [[nodiscard]] QString example() const override
    {
        return u"  hooksmith integrations\n"
               "  hooksmith integrations segment"_qs;
    }
    void addOptions(CLI::App &options) override;
    [[nodiscard]] ExitStatus run(Streams &streams) override;

private:
    QString m_id;
    OutputFormat m_format = OutputFormat::Text;
};

void IntegrationsCommand::addOptions(CLI::App &options)
{
    addText(options, "ID", m_id, tr("Show this integration in full")).placeholder("");
    addFormat(options, m_format);
}

ExitStatus IntegrationsCommand::run(Streams &streams)
{
    const IntegrationCatalog catalog = loadIntegrations(streams);
    const Ink ink(streams.colours);
    const bool wantsJson = m_format == OutputFormat::Json;
    if (m_id.isEmpty()) {
        streams.out << (wantsJson ? QString::fromUtf8(toIndentedJson(toJson(catalog.integrations())))
                                  : toText(catalog.integrations()));
        return ExitStatus::Fine;
    }
    const Result<Integration> integration = findIntegration(catalog, m_id);
    if (!integration)
        return complain(streams, integration.error());
    streams.out << (wantsJson ? QString::fromUtf8(toIndentedJson(toJson(*integration))) : toText(*integration, ink));
    return ExitStatus::Fine;
}

} // namespace

std::unique_ptr<Command> make_integrations()
{
    return std::make_unique<IntegrationsCommand>();
}

} // namespace hooksmith
