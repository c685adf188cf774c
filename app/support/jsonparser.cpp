// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/json.h"

#include <QCoreApplication>
#include <QSet>

#include <rapidjson/error/error.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

namespace hooksmith {

namespace {

constexpr int maximumDepth = 512;
constexpr qsizetype linearSearchLimit = 16; // beyond it an object's keys are kept in a set

struct Parsing
{
    Q_DECLARE_TR_FUNCTIONS(Json)
};

struct Position
{
    int line = 1;
    int column = 1;
};

/// Turns growing byte offsets into lines and columns, reading each byte once.
class PositionCounter
{
public:
    explicit PositionCounter(const QByteArray &text)
        : m_text(text)
    {
    }

    Position at(size_t offset)
    {
        const auto end = qMin(static_cast<qsizetype>(offset), m_text.size());
        for (; m_offset < end; ++m_offset)
            step(m_text.at(m_offset));
        return m_position;
    }

private:
    void step(char byte)
    {
        if (byte == '\n')
            m_position = {m_position.line + 1, 1};
        else if ((static_cast<unsigned char>(byte) & 0xc0U) != 0x80U) // continuation bytes start no character
            ++m_position.column;
    }

    const QByteArray &m_text;
    qsizetype m_offset = 0;
    Position m_position;
};

QString messageOf(rapidjson::ParseErrorCode code)
{
    switch (code) {
    case rapidjson::kParseErrorDocumentEmpty:
        return Parsing::tr("The JSON is empty; write a value such as {}.");
    case rapidjson::kParseErrorDocumentRootNotSingular:
        return Parsing::tr("There is more text after the end of the JSON value; remove it.");
    case rapidjson::kParseErrorObjectMissName:
        return Parsing::tr("A key in double quotes is expected here; is there a comma too many?");
    case rapidjson::kParseErrorObjectMissColon:
        return Parsing::tr("A colon is expected after the key.");
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
        return Parsing::tr("A comma or a closing brace is expected here.");
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
        return Parsing::tr("A comma or a closing bracket is expected here.");
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
        return Parsing::tr("The \\u escape in this string is not a valid character.");
    case rapidjson::kParseErrorStringEscapeInvalid:
        return Parsing::tr(
            "This string holds a backslash escape that JSON does not know, or a line break or another control "
            "character; write \\n for a line break.");
    case rapidjson::kParseErrorStringMissQuotationMark:
        return Parsing::tr("The closing double quote of this string is missing.");
    case rapidjson::kParseErrorStringInvalidEncoding:
        return Parsing::tr("This text is not valid UTF-8; save the file as UTF-8.");
    case rapidjson::kParseErrorNumberTooBig:
        return Parsing::tr("This number is too large for a double, which is what JavaScript has.");
    case rapidjson::kParseErrorNumberMissFraction:
    case rapidjson::kParseErrorNumberMissExponent:
        return Parsing::tr("This is not a complete JSON number.");
    default:
        return Parsing::tr(
            "A JSON value is expected here: an object, an array, a string in double quotes, a number, true, false "
            "or null.");
    }
}

/// From what the parser took for a value; it has read a minus sign by the time it complains.
QByteArrayView restAt(const QByteArray &text, size_t offset)
{
    const qsizetype start = qMin(static_cast<qsizetype>(offset), text.size());
    const bool isNegative = start > 0 && text.at(start - 1) == '-';
    return QByteArrayView(text).sliced(isNegative ? start - 1 : start);
}

/// What stands where a key should.
QString messageOfNoKey(QByteArrayView rest)
{
    if (rest.trimmed().isEmpty())
        return Parsing::tr("The text ends before the JSON value is complete.");
    return messageOf(rapidjson::kParseErrorObjectMissName);
}

/// To the parser a NUL is the end of the text.
QString messageOfOpenString(bool isAtEnd)
{
    if (!isAtEnd)
        return Parsing::tr("This string holds a control character; write it as an escape such as \\u0000.");
    return messageOf(rapidjson::kParseErrorStringMissQuotationMark);
}

/// What stands where a value should.
QString messageOfNoValue(QByteArrayView rest)
{
    if (rest.trimmed().isEmpty())
        return Parsing::tr("The text ends before the JSON value is complete.");
    if (rest.startsWith(']') || rest.startsWith(','))
        return Parsing::tr("A value is missing here; is there a comma too many?");
    for (const QByteArrayView name : {"NaN", "Infinity", "-Infinity", "undefined"}) {
        if (rest.startsWith(name))
            return Parsing::tr("JSON knows no %1; write null, or a string.").arg(QString::fromLatin1(name));
    }
    if (rest.startsWith('\''))
        return Parsing::tr("JSON takes strings in double quotes, not in single ones.");
    return messageOf(rapidjson::kParseErrorValueInvalid);
}

QString messageOf(const rapidjson::ParseResult &parsed, const QByteArray &text)
{
    const QByteArrayView rest = restAt(text, parsed.Offset());
    switch (parsed.Code()) {
    case rapidjson::kParseErrorValueInvalid:
        return messageOfNoValue(rest);
    case rapidjson::kParseErrorObjectMissName:
        return messageOfNoKey(rest);
    case rapidjson::kParseErrorStringMissQuotationMark:
        return messageOfOpenString(static_cast<qsizetype>(parsed.Offset()) >= text.size());
    default:
        return messageOf(parsed.Code());
    }
}

} // namespace

/// Receives the parser's events and builds the tree. Returning false from an event stops the parser.
class JsonBuilder
{
public:
    JsonBuilder(const QByteArray &text, const rapidjson::MemoryStream &stream, DuplicateKeys duplicates)
        : m_text(text)
        , m_positions(text)
        , m_stream(stream)
        , m_duplicates(duplicates)
    {
    }

    bool Null() { return add(JsonValue()); }
    bool Bool(bool value) { return add(JsonValue(value)); }
    bool Int(int) { return false; } // numbers come through RawNumber
    bool Uint(unsigned) { return false; }
    bool Int64(int64_t) { return false; }
    bool Uint64(uint64_t) { return false; }
    bool Double(double) { return false; }

    bool RawNumber(const char *digits, rapidjson::SizeType length, bool)
    {
        return add(JsonValue::numberAsWritten(QByteArray(digits, static_cast<qsizetype>(length))));
    }

    bool String(const char *text, rapidjson::SizeType length, bool)
    {
        return add(JsonValue(QString::fromUtf8(text, static_cast<qsizetype>(length))));
    }

    bool StartObject() { return open(JsonValue::emptyObject()); }
    bool StartArray() { return open(JsonValue::emptyArray()); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }

    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        m_tokenEnd = tell();
        Level &level = m_levels.back();
        level.key = QString::fromUtf8(text, static_cast<qsizetype>(length));
        level.keyIsKnown = isKnown(level, level.key);
        if (level.keyIsKnown && m_duplicates == DuplicateKeys::Reject)
            return stop(Parsing::tr("The key \"%1\" stands twice in this object; remove one.").arg(level.key));
        return true;
    }

    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] Position positionAt(size_t offset) { return m_positions.at(offset); }
    [[nodiscard]] JsonValue takeRoot() { return std::move(m_root); }

private:
    struct Level
    {
        JsonValue container;
        QString key;
        bool keyIsKnown = false;
        QSet<QString> keys; // filled only for objects past linearSearchLimit
    };

    static bool isKnown(Level &level, const QString &key)
    {
        const JsonValue::Object &members = level.container.object();
        if (static_cast<qsizetype>(members.size()) < linearSearchLimit)
            return level.container.find(key) != nullptr;
        if (level.keys.isEmpty()) {
            for (const JsonValue::Member &member : members)
                level.keys.insert(member.key);
        }
        const bool known = level.keys.contains(key);
        level.keys.insert(key);
        return known;
    }

    bool stop(const QString &message)
    {
        m_message = message;
        return false;
    }

    [[nodiscard]] qsizetype tell() const { return static_cast<qsizetype>(m_stream.Tell()); }

    /// The parser reports a value once it has read it; its start is the first byte after the token before it that is
    /// neither blank nor punctuation.
    void mark(JsonValue &value)
    {
        qsizetype start = m_tokenEnd;
        while (start < m_text.size() && QByteArrayView(" \t\r\n,:").contains(m_text.at(start)))
            ++start;
        m_tokenEnd = qMax(start + 1, tell());
        const Position position = m_positions.at(static_cast<size_t>(start));
        value.m_line = position.line;
        value.m_column = position.column;
    }

    bool add(JsonValue value)
    {
        mark(value);
        return place(std::move(value));
    }

    bool place(JsonValue value)
    {
        if (m_levels.empty()) {
            m_root = std::move(value);
            return true;
        }
        Level &level = m_levels.back();
        if (!level.container.isObject()) {
            std::get<JsonValue::Array>(level.container.m_data).push_back(std::move(value));
        } else if (level.keyIsKnown) {
            level.container.set(level.key, std::move(value));
        } else {
            std::get<JsonValue::Object>(level.container.m_data).push_back({level.key, std::move(value)});
        }
        return true;
    }

    bool open(JsonValue container)
    {
        if (m_levels.size() == maximumDepth)
            return stop(Parsing::tr("The JSON is nested more than %1 levels deep.").arg(maximumDepth));
        mark(container);
        m_levels.push_back({std::move(container), {}, false, {}});
        return true;
    }

    bool close()
    {
        m_tokenEnd = tell();
        JsonValue container = std::move(m_levels.back().container);
        m_levels.pop_back();
        return place(std::move(container));
    }

    const QByteArray &m_text;
    qsizetype m_tokenEnd = 0;
    PositionCounter m_positions;
    const rapidjson::MemoryStream &m_stream;
    DuplicateKeys m_duplicates;
    std::vector<Level> m_levels;
    JsonValue m_root;
    QString m_message;
};

Result<JsonValue> parseJson(const QByteArray &text, const QString &file, DuplicateKeys duplicates)
{
    constexpr unsigned flags =
        rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag;
    const auto errorAt = [&file](const QString &message, Position position) {
        return fail(Error{Error::Kind::InvalidInput, message, file, position.line, position.column});
    };
    if (text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff"))
        return errorAt(Parsing::tr("This file is UTF-16; save it as UTF-8."), {});
    const bool hasMark = text.startsWith("\xef\xbb\xbf");
    const QByteArray body = hasMark ? text.mid(3) : text;

    rapidjson::MemoryStream stream(body.constData(), static_cast<size_t>(body.size()));
    JsonBuilder builder(body, stream, duplicates);
    rapidjson::Reader reader;
    const rapidjson::ParseResult parsed = reader.Parse<flags>(stream, builder);
    if (!parsed) {
        const QString problem = messageOf(parsed, body);
        const Position position = builder.positionAt(parsed.Offset());
        return errorAt(builder.message().isEmpty() ? problem : builder.message(), position);
    }
    return builder.takeRoot();
}

} // namespace hooksmith
