// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/jsonplace.h"

#include "support/json.h"

#include <vector>

namespace hooksmith {

namespace {

class PlaceScanner
{
public:
    PlaceScanner(const QByteArray &text, qsizetype offset)
        : m_text(text)
        , m_offset(offset)
    {
    }

    JsonPlace find()
    {
        while (m_at < m_text.size() && m_at < m_offset) {
            const qsizetype start = m_at;
            const bool isString = m_text[start] == '"';
            if (isString)
                m_at = endOfString(start);
            else if (isLiteral(m_text[start]))
                m_at = endOfLiteral(start);
            else
                punctuation(m_text[m_at++]);
            const bool isToken = isString || isLiteral(m_text[start]);
            // An offset right behind a literal still types it; behind a closing quote it does not.
            const bool isInside = isString ? m_offset < m_at || !isClosed(start, m_at) : m_offset <= m_at;
            if (isToken && isInside)
                return place(start, m_at, isString);
            if (isString && awaitsKey())
                m_levels.back().key = textOf(start, m_at);
        }
        return place(m_offset, m_offset, false);
    }

private:
    struct Level
    {
        bool isObject = false;
        bool awaitsKey = false;
        QString key;
        int index = 0;
    };

    static bool isLiteral(char byte)
    {
        return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
               byte == '-' || byte == '.' || byte == '_';
    }

    /// Behind the closing quote, or at the end of the line where there is none.
    [[nodiscard]] qsizetype endOfString(qsizetype start) const
    {
        for (qsizetype i = start + 1; i < m_text.size(); ++i) {
            if (m_text[i] == '\\')
                ++i;
            else if (m_text[i] == '"')
                return i + 1;
            else if (m_text[i] == '\n')
                return i;
        }
        return m_text.size();
    }

    [[nodiscard]] bool isClosed(qsizetype start, qsizetype end) const
    {
        return end - start > 1 && m_text[end - 1] == '"';
    }

    [[nodiscard]] qsizetype endOfLiteral(qsizetype start) const
    {
        qsizetype end = start;
        while (end < m_text.size() && isLiteral(m_text[end]))
            ++end;
        return end;
    }

    [[nodiscard]] QString textOf(qsizetype start, qsizetype end) const
    {
        const QByteArray token = m_text.mid(start, end - start);
        const Result<JsonValue> value = parseJson(token);
        return value ? value->toString() : QString::fromUtf8(token.mid(1));
    }

    [[nodiscard]] bool awaitsKey() const { return !m_levels.empty() && m_levels.back().awaitsKey; }

    void punctuation(char byte)
    {
        if (byte == '{' || byte == '[') {
            m_levels.push_back({byte == '{', byte == '{', {}, 0});
        } else if ((byte == '}' || byte == ']') && !m_levels.empty()) {
            m_levels.pop_back();
        } else if (byte == ':' && !m_levels.empty()) {
            m_levels.back().awaitsKey = false;
        } else if (byte == ',' && !m_levels.empty()) {
            m_levels.back().awaitsKey = m_levels.back().isObject;
            ++m_levels.back().index;
        }
    }

    [[nodiscard]] JsonPlace place(qsizetype start, qsizetype end, bool isString)
    {
        JsonPlace found;
        found.isKey = awaitsKey();
        found.isInString = isString;
        found.start = start;
        found.end = end;
        if (found.isKey)
            m_levels.back().key = isString ? textOf(start, end) : QString::fromUtf8(m_text.mid(start, end - start));
        for (const Level &level : m_levels)
            found.pointer += u'/' + (level.isObject ? escapePointerToken(level.key) : QString::number(level.index));
        const qsizetype from = isString ? start + 1 : start;
        found.typed = QString::fromUtf8(m_text.mid(from, qMax(qsizetype(0), m_offset - from)));
        return found;
    }

    const QByteArray &m_text;
    qsizetype m_offset;
    qsizetype m_at = 0;
    std::vector<Level> m_levels;
};

} // namespace

JsonPlace placeAt(const QByteArray &text, qsizetype offset)
{
    return PlaceScanner(text, offset).find();
}

} // namespace hooksmith
