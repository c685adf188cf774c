// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/typedeclarations.h"
#include "cli/catalogs.h"
#include "cli/complaint.h"
#include "cli/options.h"
#include "cli/outputfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// `hooksmith types`: TypeScript declarations for other editors.
class TypesCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(TypesCommand)

public:
    [[nodiscard]] QString name() const override { return u"types"_qs; }
    [[nodiscard]] QString summary() const override
    {
        return tr("Write TypeScript declarations of webhook, events and requests");
    }
    [[nodiscard]] QString example() const override { return u"  hooksmith types --out hooksmith.d.ts"_qs; }
    void addOptions(CLI::App &options) override;
    [[nodiscard]] ExitStatus run(Streams &streams) override;

private:
    QString m_out = u"-"_qs;
};

void TypesCommand::addOptions(CLI::App &options)
{
    addText(options, "--out", m_out, tr("The file to write; without it, or with -, standard output"))
        .placeholder("FILE");
}

ExitStatus TypesCommand::run(Streams &streams)
{
    const IntegrationCatalog integrations = loadIntegrations(streams);
    const Result<QByteArray> declarations = EventCatalog::load().and_then(
        [&integrations](const EventCatalog &events) { return typeDeclarations(events, integrations); });
    if (!declarations)
        return complain(streams, declarations.error());
    if (m_out == u"-") {
        streams.out << QString::fromUtf8(*declarations);
        return ExitStatus::Fine;
    }
    return writeOutput(m_out, *declarations, streams);
}

} // namespace

std::unique_ptr<Command> make_types()
{
    return std::make_unique<TypesCommand>();
}

} // namespace hooksmith
