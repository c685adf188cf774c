// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrub/scrubbedtext.h"

#include <QMap>

namespace hooksmith {

namespace {

/// Where the lines of a text begin.
QList<qsizetype> lineStartsOf(const QByteArray &text)
{
    QList<qsizetype> starts = {text.startsWith("\xef\xbb\xbf") ? 3 : 0};
    for (qsizetype i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1))
        starts.append(i + 1);
    return starts;
}

/// The byte at which a column begins that counts characters.
qsizetype offsetOf(const QByteArray &text, qsizetype lineStart, int column)
{
    qsizetype offset = lineStart;
    for (int i = 1; i < column; ++i) {
        ++offset;
        while (offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xc0U) == 0x80U)
            ++offset;
    }
    return offset;
}

/// Behind the string or number that begins at `start`.
qsizetype endOfValue(const QByteArray &text, qsizetype start)
{
    qsizetype end = start + 1;
    if (text[start] != '"') {
        while (end < text.size() && QByteArrayView("0123456789+-.eE").contains(text[end]))
            ++end;
        return end;
    }
    while (text[end] != '"')
        end += text[end] == '\\' ? 2 : 1;
    return end + 1;
}

} // namespace

QByteArray scrubbedText(const QByteArray &text, const ScrubbedPayload &scrubbed)
{
    const Result<JsonValue> original = parseJson(text);
    if (!original)
        return toIndentedJson(scrubbed.payload);
    const QList<qsizetype> lineStarts = lineStartsOf(text);
    QMap<qsizetype, QByteArray> replacements; // by where they begin
    for (const ScrubbedValue &value : scrubbed.values) {
        const JsonValue &before = *original->at(value.pointer);
        replacements.insert(offsetOf(text, lineStarts[before.line() - 1], before.column()),
                            toCompactJson(*scrubbed.payload.at(value.pointer)));
    }
    QByteArray result;
    qsizetype copied = 0;
    for (auto it = replacements.cbegin(); it != replacements.cend(); ++it) {
        result += text.sliced(copied, it.key() - copied) + it.value();
        copied = endOfValue(text, it.key());
    }
    return result + text.sliced(copied);
}

} // namespace hooksmith
