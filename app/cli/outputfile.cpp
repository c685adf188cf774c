// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outputfile.h"

#include "cli/complaint.h"
#include "support/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Output
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool isEndpointFolder(const QDir &folder)
{
    return folder.exists(u"endpoint.json"_s) && folder.exists(u"transform.js"_s);
}

/// Whether an endpoint or a workspace is made of this file, wherever a link leads.
bool isOfWorkspace(const QFileInfo &file)
{
    const QFileInfo real(file.canonicalFilePath());
    const QString name = real.fileName();
    if (name == u"hooksmith.json")
        return real.dir().exists(u"endpoints"_s);
    if (name == u"endpoint.json" || name == u"transform.js")
        return isEndpointFolder(real.dir());
    return real.dir().dirName() == u"cases" && isEndpointFolder(QDir(real.path() + u"/.."_s));
}

} // namespace

ExitStatus writeOutput(const QString &path, const QByteArray &content, Streams &streams)
{
    const QFileInfo file(path);
    const bool isThere = file.exists();
    if (isThere && isOfWorkspace(file))
        return complain(streams,
                        Output::tr("%1 belongs to an endpoint and is not replaced; choose another file.").arg(path));
    if (const Result<QString> written = writeFileAtomically(path, content); !written)
        return complain(streams, written.error());
    streams.err << (isThere ? Output::tr("Replaced %1.") : Output::tr("Wrote %1.")).arg(path) << Qt::endl;
    return ExitStatus::Fine;
}

} // namespace hooksmith
