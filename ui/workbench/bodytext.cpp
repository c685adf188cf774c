// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/bodytext.h"

#include "support/json.h"

namespace hooksmith {

namespace {

constexpr qsizetype longestLine = 10000; // bytes; an editor that lays out longer ones stops answering

QByteArray indented(const QByteArray &body)
{
    const Result<JsonValue> value = parseJson(body, {}, DuplicateKeys::KeepLast);
    return value ? toIndentedJson(*value) : body;
}

/// The largest size up to `size` that does not end inside a character.
qsizetype wholeCharacters(const QByteArray &text, qsizetype size)
{
    while (size > 0 && size < text.size() && (static_cast<unsigned char>(text[size]) & 0xc0U) == 0x80U)
        --size;
    return size;
}

QByteArray shortenLines(const QByteArray &text, bool &shortened)
{
    QByteArray shorter;
    shorter.reserve(text.size());
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = text.indexOf('\n', start);
        const qsizetype length = (end < 0 ? text.size() : end) - start;
        if (length > longestLine) {
            const QByteArray line = text.sliced(start, length);
            shorter += line.first(wholeCharacters(line, longestLine)) + "\xE2\x80\xA6";
            shortened = true;
        } else {
            shorter.append(text.constData() + start, length);
        }
        if (end >= 0)
            shorter += '\n';
        start += length + 1;
    }
    return shorter;
}

} // namespace

BodyText formatBody(const QByteArray &body, qsizetype limit)
{
    BodyText result;
    const QByteArray whole = indented(body);
    result.size = whole.size();
    result.text = shortenLines(whole, result.hasCutLines);
    if (limit < 0 || result.text.size() <= limit)
        return result;
    result.isCut = true;
    const qsizetype lineEnd = result.text.lastIndexOf('\n', limit);
    result.text.truncate(lineEnd > 0 ? lineEnd + 1 : wholeCharacters(result.text, limit));
    return result;
}

} // namespace hooksmith
