// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/localizedtext.h"

namespace hooksmith {

LocalizedText readText(JsonReader &reader, const JsonValue &value)
{
    reader.expectObject(value);
    return {.english = reader.requireString(value, u"en"), .korean = reader.optionalString(value, u"ko")};
}

LocalizedText requireText(JsonReader &reader, const JsonValue &object, QStringView key)
{
    return readText(reader, reader.requireObject(object, key));
}

LocalizedText optionalText(JsonReader &reader, const JsonValue &object, QStringView key)
{
    const JsonValue &value = reader.optionalObject(object, key);
    return value.isNull() ? LocalizedText() : readText(reader, value);
}

QList<LocalizedText> optionalTexts(JsonReader &reader, const JsonValue &object, QStringView key)
{
    QList<LocalizedText> texts;
    for (const JsonValue &item : reader.optionalArray(object, key).array())
        texts.append(readText(reader, item));
    return texts;
}

} // namespace hooksmith
