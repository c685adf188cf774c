// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target/addimported.h"

#include <QFileInfo>

namespace hooksmith {

QString unusedNameFor(const ImportedEndpoint &imported, const QString &file, const Workspace &workspace)
{
    const QString &own = imported.endpoint.name;
    return workspace.unusedName(own.isEmpty() ? QFileInfo(file).baseName() : own);
}

Result<Endpoint> addImported(const Workspace &workspace, const ImportedEndpoint &imported, const QString &name)
{
    Endpoint wanted = imported.endpoint;
    wanted.name = name;
    const Result<Endpoint> added = workspace.add(wanted);
    if (!added)
        return added;
    for (const EndpointCase &endpointCase : imported.cases) {
        if (const Result<EndpointCase> saved = workspace.saveCase(added->name, endpointCase); !saved)
            return fail(saved.error());
    }
    return added;
}

} // namespace hooksmith
