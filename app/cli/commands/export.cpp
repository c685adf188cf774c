// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/catalogs.h"
#include "cli/complaint.h"
#include "cli/environmentchoice.h"
#include "cli/options.h"
#include "cli/outputfile.h"
#include "cli/workspacechoice.h"
#include "target/exportformat.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// `hooksmith export`: an endpoint's configuration for another system.
class ExportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)

public:
    [[nodiscard]] QString name() const override { return u"export"_qs; }
    [[nodiscard]] QString summary() const override { return tr("Write an endpoint as one file for another system"); }
    [[nodiscard]] QString example() const override
    {
        return u"  hooksmith export my-segment --format hooksmith --out my-segment.hooksmith.json"_qs;
    }
    void addOptions(CLI::App &options) override;
    [[nodiscard]] ExitStatus run(Streams &streams) override;

private:
    [[nodiscard]] Result<QByteArray> content(Streams &streams) const;

    QString m_endpoint;
    QString m_format;
    QString m_out = u"-"_qs;
    EnvironmentChoice m_environment;
    WorkspaceChoice m_workspace;
};

void ExportCommand::addOptions(CLI::App &options)
{
    QStringList ids;
    QStringList lines;
    for (const auto &format : allExportFormats()) {
        ids.append(format->id());
        lines.append(u"%1: %2"_qs.arg(format->id(), format->description()));
    }
    addText(options, "ENDPOINT", m_endpoint, tr("The endpoint's name")).placeholder("").required();
    addText(options, "--format", m_format, lines.join(u'\n')).oneOf(ids).placeholder("FORMAT").required();
    addText(options, "--out", m_out, tr("The file to write; without it, or with -, standard output"))
        .placeholder("FILE");
    m_environment.addOption(options);
    m_workspace.addOption(options);
}

Result<QByteArray> ExportCommand::content(Streams &streams) const
{
    const Result<Workspace> workspace = m_workspace.open();
    if (!workspace)
        return fail(workspace.error());
    const IntegrationCatalog integrations = loadIntegrations(streams);
    const Result<Endpoint> endpoint = m_environment.load(*workspace, m_endpoint, integrations);
    if (!endpoint)
        return fail(endpoint.error());
    const Result<QList<EndpointCase>> cases = workspace->cases(m_endpoint);
    if (!cases)
        return fail(cases.error());
    const Integration *integration = integrations.find(endpoint->integration);
    for (const auto &format : allExportFormats()) {
        if (format->id() == m_format)
            return format->write({*endpoint, integration ? *integration : Integration(), *cases});
    }
    return fail(Error::Kind::InvalidInput, tr("There is no export format \"%1\".").arg(m_format));
}

ExitStatus ExportCommand::run(Streams &streams)
{
    const Result<QByteArray> bytes = content(streams);
    if (!bytes)
        return complain(streams, bytes.error());
    if (m_out == u"-") {
        streams.out << QString::fromUtf8(*bytes);
        return ExitStatus::Fine;
    }
    return writeOutput(m_out, *bytes, streams);
}

} // namespace

std::unique_ptr<Command> make_export()
{
    return std::make_unique<ExportCommand>();
}

} // namespace hooksmith
