// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/enginemessages.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Wording
{
    QRegularExpression engine;
    QString plain;
};

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(u"^TypeError: (?:%1)$"_s.arg(pattern), QRegularExpression::DotMatchesEverythingOption);
}

} // namespace

QString plainMessage(const QString &message)
{
    static const std::array wordings{
        Wording{whole(u"Cannot (?:read property|call method) '(.*)' of (undefined|null)"_s),
                u"TypeError: cannot read property '\\1' of \\2"_s},
        Wording{whole(u"Property '(.*)' of object .* is not a function"_s), u"TypeError: \\1 is not a function"_s},
        Wording{whole(u"Value is (undefined|null) and could not be converted to an object"_s),
                u"TypeError: cannot use \\1 as an object"_s},
        Wording{whole(u"Cannot assign to read-only property \"(.*)\""_s), u"TypeError: '\\1' is read-only"_s},
        Wording{
            whole(u"Type error|"_s),
            u"TypeError: this value cannot be used here (not a function, not iterable, not an object or a constant)"_s},
    };
    for (const Wording &wording : wordings) {
        QString plain = message;
        plain.replace(wording.engine, wording.plain);
        if (plain != message)
            return plain;
    }
    return message;
}

} // namespace hooksmith
