// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/integrationcatalog.h"

#include "catalog/integrationparser.h"
#include "support/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace hooksmith {

namespace {

struct Catalog
{
    Q_DECLARE_TR_FUNCTIONS(IntegrationCatalog)
};

QStringList subfolders(const QString &folder)
{
    return folder.isEmpty() ? QStringList() : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

Result<Integration> loadIntegration(const QString &folder, const QString &templatesFolder)
{
    const QString file = folder + QStringLiteral("/integration.json");
    const Result<QByteArray> text = readFile(file);
    if (!text)
        return fail(text.error());
    const Result<JsonValue> manifest = parseJson(*text, file);
    if (!manifest)
        return fail(manifest.error());
    return parseIntegration(*manifest, {.file = file, .folder = folder, .templatesFolder = templatesFolder});
}

QString IntegrationCatalog::userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/hooksmith/integrations");
}

IntegrationCatalog IntegrationCatalog::load(const QString &userFolder)
{
    IntegrationCatalog catalog;
    const QString builtIn = QStringLiteral(":/integrations");
    for (const QString &id : subfolders(builtIn))
        catalog.add(builtIn + u'/' + id, QStringLiteral(":/transforms/") + id);
    for (const QString &id : subfolders(userFolder))
        catalog.add(userFolder + u'/' + id, userFolder + u'/' + id + QStringLiteral("/templates"));
    return catalog;
}

const Integration *IntegrationCatalog::find(const QString &id) const
{
    const auto found = std::ranges::find(m_integrations, id, &Integration::id);
    return found == m_integrations.end() ? nullptr : &*found;
}

void IntegrationCatalog::add(const QString &folder, const QString &templatesFolder)
{
    const Result<Integration> integration = loadIntegration(folder, templatesFolder);
    if (!integration)
        m_problems.append(integration.error());
    else if (find(integration->id))
        m_problems.append(Error{Error::Kind::Conflict,
                                Catalog::tr("Hooksmith has an integration \"%1\" already; give this one another id and "
                                            "its folder the same name.")
                                    .arg(integration->id),
                                folder});
    else
        m_integrations.append(*integration);
}

} // namespace hooksmith
