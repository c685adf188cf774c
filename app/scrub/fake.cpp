// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrub/fake.h"

#include <QCryptographicHash>
#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// Endless numbers that follow from a value alone.
class Digest
{
public:
    explicit Digest(const QString &value)
        : m_bytes(QCryptographicHash::hash(value.toUtf8(), QCryptographicHash::Sha256))
    {
    }

    [[nodiscard]] uint next(uint below)
    {
        if (m_next + 1 >= m_bytes.size()) {
            m_bytes = QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256);
            m_next = 0;
        }
        const uint number = static_cast<uchar>(m_bytes[m_next]) * 256U + static_cast<uchar>(m_bytes[m_next + 1]);
        m_next += 2;
        return number % below;
    }

    [[nodiscard]] QString pick(const QStringList &list) { return list[next(static_cast<uint>(list.size()))]; }

private:
    QByteArray m_bytes;
    qsizetype m_next = 0;
};

QChar sameKind(QChar character, Digest &digest)
{
    if (character.isDigit())
        return QChar(u'0' + static_cast<char16_t>(digest.next(10)));
    if (!character.isLetter())
        return character;
    return QChar((character.isUpper() ? u'A' : u'a') + static_cast<char16_t>(digest.next(26)));
}

/// The value from `start` on with other letters and digits; the rest stays.
QString sameShape(QString value, qsizetype start, Digest &digest)
{
    for (qsizetype i = start; i < value.size(); ++i)
        value[i] = sameKind(value[i], digest);
    return value;
}

/// IDs have a prefix that says what they are of: "cus_".
QString fakeId(const QString &value, Digest &digest)
{
    return sameShape(value, value.indexOf(u'_') + 1, digest);
}

QString fakeSecret(const QString &value, Digest &digest)
{
    const QUrl url(value);
    if (url.scheme().startsWith(u"http"))
        return u"https://example.com"_s + sameShape(url.path(), 0, digest);
    return fakeId(value, digest);
}

QString fakeName(const QString &value, Digest &digest)
{
    static const QStringList first = {u"Alex"_s, u"Billie"_s, u"Charlie"_s, u"Dana"_s,  u"Eli"_s, u"Frankie"_s,
                                      u"Gray"_s, u"Harper"_s, u"Indra"_s,   u"Jamie"_s, u"Kim"_s, u"Lou"_s,
                                      u"Mika"_s, u"Noa"_s,    u"Robin"_s,   u"Sascha"_s};
    static const QStringList last = {u"Ash"_s,    u"Birch"_s,   u"Cedar"_s,  u"Elm"_s,   u"Fern"_s,   u"Hazel"_s,
                                     u"Ivy"_s,    u"Juniper"_s, u"Linden"_s, u"Maple"_s, u"Myrtle"_s, u"Oak"_s,
                                     u"Poplar"_s, u"Rowan"_s,   u"Sorrel"_s, u"Willow"_s};
    const QString name = digest.pick(first);
    return value.contains(u' ') ? QString(name + u' ' + digest.pick(last)) : name;
}

QString hexadecimal(Digest &digest)
{
    return QString::number(digest.next(65536), 16).rightJustified(4, u'0') +
           QString::number(digest.next(65536), 16).rightJustified(4, u'0');
}

bool hasDigit(const QString &value)
{
    return std::any_of(value.begin(), value.end(), [](QChar character) { return character.isDigit(); });
}

} // namespace

QString fakeFor(const QString &kind, const QString &value)
{
    if (value.trimmed().isEmpty())
        return value;
    Digest digest(kind + u'\n' + value);
    if (kind == u"email")
        return u"person-%1@example.com"_s.arg(hexadecimal(digest));
    if (kind == u"name")
        return fakeName(value, digest);
    if (kind == u"phone" || kind == u"card")
        return sameShape(value, 0, digest);
    if (kind == u"id")
        return fakeId(value, digest);
    if (kind == u"secret")
        return fakeSecret(value, digest);
    if (kind == u"address")
        return hasDigit(value)
                   ? sameShape(value, 0, digest)
                   : u"Example %1"_s.arg(digest.pick({u"Hill"_s, u"Bay"_s, u"Mill"_s, u"Ford"_s, u"Field"_s}));
    if (kind == u"free-text")
        return u"text-%1"_s.arg(hexadecimal(digest));
    return value; // a country identifies nobody, and transforms depend on it
}

} // namespace hooksmith
