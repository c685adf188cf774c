// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/codewriting.h"

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// The blanks before the line that holds this place.
QString indentAt(const QString &source, qsizetype offset)
{
    const qsizetype lineStart = offset == 0 ? 0 : source.lastIndexOf(u'\n', offset - 1) + 1;
    qsizetype end = lineStart;
    while (end < source.size() && (source[end] == u' ' || source[end] == u'\t'))
        ++end;
    return source.mid(lineStart, end - lineStart);
}

/// Past blanks and line breaks, forwards or backwards.
qsizetype skipBlanks(const QString &source, qsizetype offset, int direction)
{
    const auto at = [&source, direction](qsizetype i) {
        return direction > 0 ? i : i - 1;
    };
    while (at(offset) >= 0 && at(offset) < source.size() && source[at(offset)].isSpace())
        offset += direction;
    return offset;
}

} // namespace

SourceEdit addProperty(const QString &source, const OutlineValue &object, const QString &text)
{
    const qsizetype brace = object.range.end - 1;
    const qsizetype end = skipBlanks(source, brace, -1); // after the last property, or its comma
    if (end - 1 == object.range.start)                   // as a whole: a second property has to know of the first
        return {object.range, u"{ "_s + text + u" }"_s};
    const bool hasComma = source[end - 1] == u',';
    const OutlineProperty *last = nullptr;
    for (const OutlineProperty &property : object.properties) {
        if (!property.isWrite && property.range.start >= object.range.start && property.range.end <= end)
            last = &property;
    }
    const bool hasLines = last && source.mid(end, brace - end).contains(u'\n');
    const QString separator = hasLines ? QString(u'\n' + indentAt(source, last->range.start)) : u" "_s;
    return {{end, end}, hasComma ? QString(separator + text + u',') : QString(u',' + separator + text)};
}

SourceEdit removeProperty(const QString &source, const OutlineProperty &property)
{
    SourceRange range = property.range;
    const qsizetype next = skipBlanks(source, range.end, 1);
    const qsizetype previous = skipBlanks(source, range.start, -1);
    if (property.isWrite) {
        range.end = next < source.size() && source[next] == u';' ? next + 1 : range.end;
        range.start = previous;
    } else if (next < source.size() && source[next] == u',') {
        range.end = skipBlanks(source, next + 1, 1);
    } else {
        range.start = previous > 0 && source[previous - 1] == u',' ? previous - 1 : range.start;
    }
    return {range, {}};
}

SourceEdit replaceValue(const OutlineProperty &property, const QString &text)
{
    return property.isShorthand ? SourceEdit{property.range, QString(property.key + u": " + text)}
                                : SourceEdit{property.value.range, text};
}

QList<SourceEdit> addFunction(const QString &source, const SourceOutline &outline, const QString &name,
                              const QString &code)
{
    if (outline.names.contains(name))
        return {};
    const QString gap = source.endsWith(u'\n') ? u"\n"_s : u"\n\n"_s;
    return {{{source.size(), source.size()}, gap + code}};
}

bool isInHandler(const OutlineValue &value, const SourceOutline &outline)
{
    return !outline.parameter.isEmpty() && value.range.start > outline.body.start && value.range.end < outline.body.end;
}

QString eventIn(const SourceOutline &outline)
{
    return (outline.parameter.isEmpty() ? u"webhook"_s : outline.parameter) + u".payload";
}

} // namespace hooksmith
