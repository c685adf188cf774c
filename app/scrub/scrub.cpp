// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrub/scrub.h"

#include "scrub/fake.h"
#include "support/jsonedit.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qsizetype searchedLength = 5; ///< shorter values would be found in texts that have nothing to do with them

const QRegularExpression &emailPattern()
{
    static const QRegularExpression pattern(u"[\\w.+-]+@[\\w-]+\\.[\\w.-]*\\w"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// What the name of a field says that no schema knows.
QString kindOfName(const QString &name)
{
    static const QList<std::pair<QString, QRegularExpression>> kinds = [] {
        const auto entry = [](const QString &kind, const QString &pattern) {
            return std::pair(kind, QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption));
        };
        return QList{entry(u"email"_s, u"e-?mail"_s),
                     entry(u"phone"_s, u"phone|mobile|^tel$"_s),
                     entry(u"secret"_s, u"secret|token|password|api_?key|license_?key"_s),
                     entry(u"address"_s, u"address|street|city|zip|postal"_s),
                     entry(u"card"_s, u"card.*(number|last|four)|last_?4|last_?four"_s),
                     entry(u"name"_s, u"(first|last|full|holder|user|customer)_?name|^name$"_s),
                     entry(u"id"_s, u"(customer|user|person)_?id"_s)};
    }();
    for (const auto &[kind, pattern] : kinds) {
        if (pattern.match(name).hasMatch())
            return kind;
    }
    return {};
}

class Scrubbing
{
public:
    Scrubbing(const JsonValue &payload, const PayloadSchema &schema)
        : m_payload(payload)
        , m_schema(schema)
    {
    }

    ScrubbedPayload run()
    {
        const QStringList pointers = pointersOf(m_payload);
        for (const QString &pointer : pointers)
            replacePersonal(pointer);
        for (const QString &pointer : pointers)
            replaceMentions(pointer);
        return {.payload = replaced(m_payload, {}), .values = m_values};
    }

private:
    [[nodiscard]] QString kindAt(const QString &pointer) const
    {
        if (const QString kind = m_schema.personalKind(pointer); !kind.isEmpty())
            return kind;
        return m_schema.at(pointer).isValid() ? QString() : kindOfName(lastToken(pointer));
    }

    void replacePersonal(const QString &pointer)
    {
        const JsonValue &value = *m_payload.at(pointer);
        if (!value.isString() && !value.isNumber())
            return;
        const QString kind = kindAt(pointer);
        if (value.isNumber() && kind == u"free-text")
            return replaceNumber(pointer, QString::fromLatin1(value.numberText()));
        if (value.isNumber() || kind.isEmpty())
            return;
        const QString fake = fakeFor(kind, value.toString());
        if (fake == value.toString())
            return;
        m_fakes.insert(value.toString(), fake);
        replace({pointer, kind, value.toString(), fake}, fake);
    }

    void replaceNumber(const QString &pointer, const QString &digits)
    {
        const QString fake = fakeFor(u"phone"_s, digits);                        // keeps sign, point and length
        const bool isNumber = !fake.startsWith(u'0') && !fake.startsWith(u"-0"); // JSON takes no leading zero
        const QString valid = isNumber ? fake : QString(fake).replace(fake.indexOf(u'0'), 1, u'1');
        if (valid != digits)
            replace({pointer, u"free-text"_s, digits, valid}, JsonValue::numberAsWritten(valid.toLatin1()));
    }

    /// Texts that are not personal by themselves may still tell an address, or repeat what was replaced elsewhere.
    void replaceMentions(const QString &pointer)
    {
        const JsonValue &value = *m_payload.at(pointer);
        if (!value.isString() || !kindAt(pointer).isEmpty())
            return;
        const QString before = value.toString();
        QString after = before;
        for (auto fake = m_fakes.cbegin(); fake != m_fakes.cend(); ++fake) {
            if (fake.key().size() >= searchedLength)
                after.replace(fake.key(), fake.value());
        }
        after = withoutEmails(after);
        if (after != before)
            replace({pointer, u"free-text"_s, before, after}, after);
    }

    static QString withoutEmails(QString text)
    {
        QRegularExpressionMatch match = emailPattern().match(text);
        while (match.hasMatch()) {
            const QString email = match.captured();
            const QString fake = email.endsWith(u"@example.com") ? email : fakeFor(u"email"_s, email);
            text.replace(match.capturedStart(), match.capturedLength(), fake);
            match = emailPattern().match(text, match.capturedStart() + fake.size());
        }
        return text;
    }

    void replace(const ScrubbedValue &value, const JsonValue &after)
    {
        m_replacements.insert(value.pointer, after);
        m_values.append(value);
    }

    /// All at once: a payload may be large, and each replacement by itself would copy it.
    [[nodiscard]] JsonValue replaced(const JsonValue &value, const QString &pointer) const
    {
        if (value.isObject()) {
            JsonValue::Object members;
            for (const auto &[key, member] : value.object())
                members.push_back({key, replaced(member, pointer + u'/' + escapePointerToken(key))});
            return members;
        }
        if (value.isArray()) {
            JsonValue::Array items;
            for (const JsonValue &item : value.array())
                items.push_back(replaced(item, pointer + u'/' + QString::number(items.size())));
            return items;
        }
        return m_replacements.value(pointer, value);
    }

    const JsonValue &m_payload;
    const PayloadSchema &m_schema;
    QList<ScrubbedValue> m_values;
    QHash<QString, JsonValue> m_replacements; ///< by pointer
    QHash<QString, QString> m_fakes;
};

} // namespace

ScrubbedPayload scrub(const JsonValue &payload, const PayloadSchema &schema)
{
    return Scrubbing(payload, schema).run();
}

} // namespace hooksmith
