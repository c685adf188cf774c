// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploying/fieldtitles.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Titles
{
    Q_DECLARE_TR_FUNCTIONS(FieldTitles)
};

constexpr QStringView headerPrefix = u"headers.";

} // namespace

QString fieldTitle(const QString &field)
{
    const QMap<QString, QString> titles{{u"endpoint"_s, Titles::tr("Endpoint")},
                                        {u"url"_s, Titles::tr("URL")},
                                        {u"description"_s, Titles::tr("Description")},
                                        {u"enabled"_s, Titles::tr("State")},
                                        {u"events"_s, Titles::tr("Events")},
                                        {u"rateLimit"_s, Titles::tr("Rate limit")},
                                        {u"transform"_s, Titles::tr("Transformation")},
                                        {u"transformEnabled"_s, Titles::tr("Transformation's state")},
                                        {u"variables"_s, Titles::tr("Variables")}};
    if (field.startsWith(headerPrefix))
        return Titles::tr("Header %1").arg(field.mid(headerPrefix.size()));
    return titles.value(field, field);
}

QString fieldTitles(const QStringList &fields)
{
    QStringList titles;
    for (const QString &field : fields)
        titles.append(fieldTitle(field));
    return titles.join(u", "_s);
}

} // namespace hooksmith
