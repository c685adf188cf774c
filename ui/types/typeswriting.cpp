// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "types/typeswriting.h"

#include "catalog/typedeclarations.h"
#include "support/files.h"
#include "window/dialogs.h"

#include <QDir>
#include <QWidget>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace hooksmith {

TypesWriting::TypesWriting(const Services &services, Dialogs &dialogs, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_dialogs(dialogs)
    , m_window(window)
{
}

void TypesWriting::start(const QString &workspaceFolder)
{
    m_dialogs.pickFileToSave(m_window, tr("Write Type Declarations"), workspaceFolder + u"/hooksmith.d.ts"_s)
        .then(this, [this](const QString &path) {
            if (!path.isEmpty())
                write(path);
        });
}

void TypesWriting::write(const QString &path)
{
    const auto writing = [path, events = m_services.events, integrations = m_services.integrations] {
        return typeDeclarations(events, integrations).and_then([&path](const QByteArray &declarations) {
            return writeFileAtomically(path, declarations);
        });
    };
    QtConcurrent::run(writing).then(this, [this](const Result<QString> &written) {
        if (written)
            emit note(tr("The type declarations are in %1. Begin a transform with // @ts-check to have other editors "
                         "check it.")
                          .arg(QDir::toNativeSeparators(*written)));
        else
            emit failed(written.error());
    });
}

} // namespace hooksmith
