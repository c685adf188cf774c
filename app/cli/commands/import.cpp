// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/await.h"
#include "cli/catalogs.h"
#include "cli/complaint.h"
#include "cli/input.h"
#include "cli/options.h"
#include "cli/workspacechoice.h"
#include "script/transformrunner.h"
#include "target/addimported.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// `hooksmith import`: an endpoint that another system described.
class ImportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)

public:
    [[nodiscard]] QString name() const override { return u"import"_qs; }
    [[nodiscard]] QString summary() const override
    {
        return tr("Add an endpoint from another Hooksmith, a Svix export or a bare transform");
    }
    [[nodiscard]] QString example() const override
    {
        return u"  hooksmith import my-segment.hooksmith.json\n"
               "  hooksmith import transform.js --name my-transform --integration customerio"_qs;
    }
    void addOptions(CLI::App &options) override;
    [[nodiscard]] ExitStatus run(Streams &streams) override;

private:
    [[nodiscard]] Result<ImportedEndpoint> read(Streams &streams) const;
    [[nodiscard]] Result<Endpoint> add(const Workspace &workspace, const ImportedEndpoint &imported) const;
    void print(const Workspace &workspace, const Endpoint &endpoint, Streams &streams) const;
    [[nodiscard]] static std::optional<ScriptError> syntaxError(const Endpoint &endpoint);
    [[nodiscard]] Result<ImportedEndpoint> readable(const ImportedEndpoint &imported, const QByteArray &content,
                                                    Streams &streams) const;

    QString m_file;
    QString m_name;
    QString m_integration;
    WorkspaceChoice m_workspace;
    OutputFormat m_format = OutputFormat::Text;
};

void ImportCommand::addOptions(CLI::App &options)
{
    addText(options, "FILE", m_file, tr("The file, - for standard input")).placeholder("").required();
    addText(options, "--name", m_name, tr("The endpoint's name; without it the one in the file, else the file's"))
        .placeholder("NAME");
    addText(options, "--integration", m_integration,
            tr("The destination; without it the one in the file, else the one whose hosts the file names"))
        .placeholder("ID");
    m_workspace.addOption(options);
    addFormat(options, m_format);
}

Result<ImportedEndpoint> ImportCommand::read(Streams &streams) const
{
    const Result<QByteArray> content = readInput(m_file, streams);
    if (!content)
        return fail(content.error());
    const IntegrationCatalog integrations = loadIntegrations(streams);
    if (!m_integration.isEmpty()) {
        if (const Result<Integration> known = findIntegration(integrations, m_integration); !known)
            return fail(known.error());
    }
    return importEndpoint(*content, inputName(m_file), integrations, m_integration)
        .and_then([&](const ImportedEndpoint &imported) { return readable(imported, *content, streams); });
}

/// What an export holds may be mended here; a file that is all transform is something else where it cannot be read.
Result<ImportedEndpoint> ImportCommand::readable(const ImportedEndpoint &imported, const QByteArray &content,
                                                 Streams &streams) const
{
    const std::optional<ScriptError> error = syntaxError(imported.endpoint);
    if (!error)
        return imported;
    if (!content.trimmed().startsWith('{'))
        return fail(Error{.kind = Error::Kind::InvalidInput,
                          .message = error->message,
                          .file = inputName(m_file),
                          .line = error->line,
                          .column = error->column});
    warn(streams, tr("The transform in %1 cannot be read, line %2: %3")
                      .arg(inputName(m_file), QString::number(error->line), error->message));
    return imported;
}

/// A name that was asked for must be free; one that only suggests itself may get a number.
Result<Endpoint> ImportCommand::add(const Workspace &workspace, const ImportedEndpoint &imported) const
{
    const QString file = m_file == u"-" ? u"endpoint"_qs : m_file;
    return addImported(workspace, imported, m_name.isEmpty() ? unusedNameFor(imported, file, workspace) : m_name);
}

void ImportCommand::print(const Workspace &workspace, const Endpoint &endpoint, Streams &streams) const
{
    const QString folder = workspace.endpointFolder(endpoint.name);
    if (m_format == OutputFormat::Text) {
        streams.out << tr("Imported the endpoint %1 for %2 into %3.").arg(endpoint.name, endpoint.integration, folder)
                    << u'\n';
        return;
    }
    JsonValue result;
    result.set(u"name"_qs, endpoint.name);
    result.set(u"id"_qs, endpoint.id);
    result.set(u"folder"_qs, folder);
    result.set(u"workspace"_qs, workspace.folder());
    result.set(u"integration"_qs, endpoint.integration);
    result.set(u"url"_qs, endpoint.url);
    result.set(u"events"_qs, endpoint.events);
    streams.out << QString::fromUtf8(toIndentedJson(result));
}

std::optional<ScriptError> ImportCommand::syntaxError(const Endpoint &endpoint)
{
    TransformRunner runner(findSandbox(), TransformRunner::Reserve::None);
    const RunReport report = await(runner.run(
        {.source = endpoint.transform, .eventType = {}, .payload = "{}", .url = endpoint.url, .variables = {}}));
    const bool cannotBeRead = report.error && report.error->kind == ScriptError::Kind::Syntax;
    return cannotBeRead ? report.error : std::nullopt;
}

ExitStatus ImportCommand::run(Streams &streams)
{
    const Result<Workspace> workspace = m_workspace.open();
    if (!workspace)
        return complain(streams, workspace.error());
    const Result<Endpoint> added =
        read(streams).and_then([&](const ImportedEndpoint &imported) { return add(*workspace, imported); });
    if (!added)
        return complain(streams, added.error());
    print(*workspace, *added, streams);
    return ExitStatus::Fine;
}

} // namespace

std::unique_ptr<Command> make_import()
{
    return std::make_unique<ImportCommand>();
}

} // namespace hooksmith
