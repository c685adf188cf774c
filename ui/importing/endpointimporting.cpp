// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/endpointimporting.h"

#include "catalog/integrationcatalog.h"
#include "support/files.h"
#include "target/addimported.h"
#include "window/dialogs.h"

#include <QDir>
#include <QWidget>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qint64 largestFile = qint64(16) * 1024 * 1024;

struct Reading
{
    ImportedFile file;
    Result<ImportedEndpoint> imported;
};

Reading readFileFor(const QString &path, const IntegrationCatalog &integrations)
{
    const Result<QByteArray> content = readFile(path, largestFile);
    if (!content)
        return {.file = {path, {}}, .imported = fail(content.error())};
    return {.file = {path, *content}, .imported = importEndpoint(*content, path, integrations)};
}

} // namespace

EndpointImporting::EndpointImporting(const Services &services, Dialogs &dialogs, const Workspace &workspace,
                                     QWidget *window, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_dialogs(dialogs)
    , m_workspace(workspace)
    , m_window(window)
{
}

void EndpointImporting::start()
{
    m_dialogs
        .pickFileToOpen(m_window, tr("Import an Endpoint"),
                        tr("Exports and transforms (*.json *.js *.mjs);;All files (*)"))
        .then(this, [this](const QString &path) {
            if (!path.isEmpty())
                read(path);
        });
}

void EndpointImporting::read(const QString &path)
{
    QtConcurrent::run(&readFileFor, path, m_services.integrations).then(this, [this](const Reading &reading) {
        if (reading.imported)
            offer(reading.file, *reading.imported);
        else
            emit failed(reading.imported.error());
    });
}

void EndpointImporting::offer(const ImportedFile &file, const ImportedEndpoint &imported)
{
    auto *dialog = new ImportDialog(m_services, m_workspace, file, imported, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { add(dialog->imported(), dialog->name()); });
    dialog->open();
}

void EndpointImporting::add(const ImportedEndpoint &wanted, const QString &name)
{
    if (const Result<Endpoint> added = addImported(m_workspace, wanted, name); added)
        emit imported(*added);
    else
        emit failed(added.error());
}

} // namespace hooksmith
