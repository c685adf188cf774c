// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/linesfile.h"

#include <QCoreApplication>

namespace hooksmith {

namespace {

struct Lines
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

tl::unexpected<Error> failure(const QFile &file)
{
    return fail(Error{.kind = Error::Kind::Io,
                      .message = Lines::tr("Nothing can be added to the file: %1.").arg(file.errorString()),
                      .file = file.fileName()});
}

} // namespace

Result<bool> LinesFile::open(const QString &path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return failure(m_file);
    return true;
}

Result<bool> LinesFile::add(const QByteArray &line)
{
    const qint64 size = m_file.size();
    const QByteArray whole = line + '\n';
    if (m_file.write(whole) == whole.size())
        return true;
    const tl::unexpected<Error> problem = failure(m_file);
    m_file.resize(size); // takes back the part of the line that did fit
    return problem;
}

} // namespace hooksmith
