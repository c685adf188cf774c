// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoints/endpointdifferences.h"

#include "store/endpointformat.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qsizetype shownLines = 100; // of each version

QString marked(const QString &mark, const QStringList &lines)
{
    QStringList marked;
    for (const QString &line : lines.first(qMin(lines.size(), shownLines)))
        marked.append(mark + line);
    if (lines.size() > shownLines)
        marked.append(mark + u'…');
    return marked.join(u'\n');
}

QString differences(const QString &file, const QString &onDisk, const QString &here)
{
    if (onDisk == here)
        return {};
    QStringList theirs = onDisk.split(u'\n');
    QStringList ours = here.split(u'\n');
    while (!theirs.isEmpty() && !ours.isEmpty() && theirs.last() == ours.last()) {
        theirs.removeLast();
        ours.removeLast();
    }
    const auto common = std::ranges::mismatch(theirs, ours).in1 - theirs.begin();
    QStringList parts = {u"%1:%2"_s.arg(file).arg(common + 1)};
    for (const auto &[mark, lines] : {std::pair{u"- "_s, theirs.mid(common)}, std::pair{u"+ "_s, ours.mid(common)}}) {
        if (!lines.isEmpty())
            parts.append(marked(mark, lines));
    }
    return parts.join(u'\n');
}

} // namespace

QString differencesBetween(const Endpoint &onDisk, const Endpoint &here)
{
    QStringList parts = {differences(u"endpoint.json"_s, QString::fromUtf8(serialiseEndpoint(onDisk)),
                                     QString::fromUtf8(serialiseEndpoint(here))),
                         differences(u"transform.js"_s, onDisk.transform, here.transform)};
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

} // namespace hooksmith
