// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/jsondifference.h"

#include <algorithm>

namespace hooksmith {

namespace {

constexpr size_t alignedItems = 400; ///< longer arrays are compared item by item: aligning takes the square of it

/// A pair of indexes whose items are equal.
struct Match
{
    size_t before = 0;
    size_t after = 0;
};

/// Equality without regard to the order of keys.
bool isSame(const JsonValue &a, const JsonValue &b)
{
    if (a.type() != b.type())
        return false;
    if (a.isArray())
        return std::ranges::equal(a.array(), b.array(), isSame);
    if (!a.isObject())
        return a == b;
    return a.object().size() == b.object().size() &&
           std::ranges::all_of(a.object(), [&b](const JsonValue::Member &member) {
               const JsonValue *other = b.find(member.key);
               return other && isSame(member.value, *other);
           });
}

/// The longest common subsequence, which leaves the fewest items to report.
std::vector<Match> align(const JsonValue::Array &before, const JsonValue::Array &after)
{
    const size_t width = after.size() + 1;
    std::vector<size_t> lengths((before.size() + 1) * width);
    std::vector<bool> same(before.size() * after.size());
    for (size_t i = before.size(); i-- > 0;) {
        for (size_t j = after.size(); j-- > 0;) {
            const bool equal = isSame(before[i], after[j]);
            same[i * after.size() + j] = equal;
            lengths[i * width + j] = equal ? lengths[(i + 1) * width + j + 1] + 1
                                           : std::max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
        }
    }
    std::vector<Match> matches;
    for (size_t i = 0, j = 0; i < before.size() && j < after.size();) {
        if (same[i * after.size() + j])
            matches.push_back({i++, j++});
        else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1])
            ++i;
        else
            ++j;
    }
    return matches;
}

class Comparison
{
public:
    void compare(const JsonValue &before, const JsonValue &after, const QString &pointer)
    {
        if (before.isObject() && after.isObject())
            compareObjects(before, after, pointer);
        else if (before.isArray() && after.isArray())
            compareArrays(before.array(), after.array(), pointer);
        else if (before != after)
            m_found.append({JsonDifference::Kind::Changed, pointer, before, after});
    }

    [[nodiscard]] QList<JsonDifference> take() { return std::move(m_found); }

private:
    static QString below(const QString &pointer, const QString &key)
    {
        return pointer + u'/' + escapePointerToken(key);
    }
    static QString below(const QString &pointer, size_t index) { return pointer + u'/' + QString::number(index); }

    void compareObjects(const JsonValue &before, const JsonValue &after, const QString &pointer)
    {
        for (const JsonValue::Member &member : before.object()) {
            if (const JsonValue *other = after.find(member.key))
                compare(member.value, *other, below(pointer, member.key));
            else
                m_found.append({JsonDifference::Kind::Removed, below(pointer, member.key), member.value, {}});
        }
        for (const JsonValue::Member &member : after.object()) {
            if (!before.find(member.key))
                m_found.append({JsonDifference::Kind::Added, below(pointer, member.key), {}, member.value});
        }
    }

    void compareArrays(const JsonValue::Array &before, const JsonValue::Array &after, const QString &pointer)
    {
        std::vector<Match> matches;
        if (before.size() <= alignedItems && after.size() <= alignedItems)
            matches = align(before, after);
        matches.push_back({before.size(), after.size()});
        Match from;
        for (const Match &match : matches) {
            compareBetween(before, after, from, match, pointer);
            from = {match.before + 1, match.after + 1};
        }
    }

    /// The items between two equal ones: each with the one in the same place, then those left over on one side.
    void compareBetween(const JsonValue::Array &before, const JsonValue::Array &after, Match from, Match to,
                        const QString &pointer)
    {
        size_t i = from.before;
        size_t j = from.after;
        for (; i < to.before && j < to.after; ++i, ++j)
            compare(before[i], after[j], below(pointer, j));
        for (; i < to.before; ++i)
            m_found.append({JsonDifference::Kind::Removed, below(pointer, i), before[i], {}});
        for (; j < to.after; ++j)
            m_found.append({JsonDifference::Kind::Added, below(pointer, j), {}, after[j]});
    }

    QList<JsonDifference> m_found;
};

} // namespace

QString nameOf(JsonDifference::Kind kind)
{
    switch (kind) {
    case JsonDifference::Kind::Added:
        return QStringLiteral("added");
    case JsonDifference::Kind::Removed:
        return QStringLiteral("removed");
    case JsonDifference::Kind::Changed:
        return QStringLiteral("changed");
    }
    return {};
}

QList<JsonDifference> differences(const JsonValue &before, const JsonValue &after)
{
    Comparison comparison;
    comparison.compare(before, after, {});
    return comparison.take();
}

} // namespace hooksmith
