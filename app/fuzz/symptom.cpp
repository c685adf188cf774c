// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/symptom.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Symptoms
{
    Q_DECLARE_TR_FUNCTIONS(Symptoms)
};

/// An array's items are one place.
QString withoutIndexes(QString pointer)
{
    static const QRegularExpression index(u"/\\d+(?=/|$)"_qs);
    return pointer.replace(index, u"/*"_qs);
}

QString oddWordIn(const QString &text)
{
    static const QRegularExpression word(u"\\bundefined\\b|\\bNaN\\b|\\bnull\\b|\\[object Object\\]"_qs);
    return word.match(text).captured();
}

bool hasWord(const JsonValue &value, const QString &word)
{
    if (value.isString())
        return value.toString().contains(word);
    for (const JsonValue &item : value.array()) {
        if (hasWord(item, word))
            return true;
    }
    for (const JsonValue::Member &member : value.object()) {
        if (member.key.contains(word) || hasWord(member.value, word))
            return true;
    }
    return false;
}

class OddTexts
{
public:
    OddTexts(const JsonValue &payload, QList<Symptom> &symptoms)
        : m_payload(payload)
        , m_symptoms(symptoms)
    {
    }

    void search(const JsonValue &value, const QString &pointer)
    {
        if (value.isString())
            look(value.toString(), pointer);
        for (const JsonValue::Member &member : value.object()) {
            look(member.key, pointer);
            search(member.value, pointer + u'/' + escapePointerToken(member.key));
        }
        for (size_t i = 0; i < value.array().size(); ++i)
            search(value.array()[i], pointer + u'/' + QString::number(i));
    }

    void look(const QString &text, const QString &pointer)
    {
        const QString word = oddWordIn(text);
        if (word.isEmpty() || hasWord(m_payload, word))
            return;
        m_symptoms.append({.kind = Symptom::Kind::Text,
                           .message = Symptoms::tr("The text \"%1\" has \"%2\" in it.").arg(text.left(80), word),
                           .rule = word,
                           .pointer = pointer});
    }

private:
    const JsonValue &m_payload;
    QList<Symptom> &m_symptoms;
};

Symptom symptomOf(const ScriptError &error)
{
    Symptom symptom{.kind = Symptom::Kind::Exception,
                    .message = error.message,
                    .rule = nameOf(error.kind),
                    .pointer = {},
                    .line = error.line,
                    .column = error.column};
    if (error.kind == ScriptError::Kind::Timeout)
        symptom.kind = Symptom::Kind::Timeout;
    if (error.kind == ScriptError::Kind::Crash || error.kind == ScriptError::Kind::Memory)
        symptom.kind = Symptom::Kind::Crash;
    return symptom;
}

void addOddTexts(const HttpRequest &request, const JsonValue &payload, QList<Symptom> &symptoms)
{
    OddTexts texts(payload, symptoms);
    texts.look(request.url, {});
    for (const Header &header : request.headers)
        texts.look(header.value, {});
    texts.search(parseJson(request.body, {}, DuplicateKeys::KeepLast).value_or(JsonValue()), {});
}

} // namespace

QString Symptom::identity() const
{
    // What a message quotes differs from payload to payload; the place in the code does not.
    const QString detail = line > 0 ? QString() : kind == Kind::Exception ? message : QString();
    return QStringList{nameOf(kind), rule, withoutIndexes(pointer), QString::number(line), QString::number(column),
                       detail}
        .join(u'\n');
}

QString nameOf(Symptom::Kind kind)
{
    switch (kind) {
    case Symptom::Kind::Exception:
        return u"exception"_qs;
    case Symptom::Kind::Timeout:
        return u"timeout"_qs;
    case Symptom::Kind::Crash:
        return u"crash"_qs;
    case Symptom::Kind::Contract:
        return u"contract"_qs;
    case Symptom::Kind::Text:
        return u"text"_qs;
    case Symptom::Kind::Vanished:
        return u"vanished"_qs;
    }
    return {};
}

QList<Symptom> symptomsOf(const RunReport &report, const JsonValue &payload)
{
    QList<Symptom> symptoms;
    if (report.error)
        symptoms.append(symptomOf(*report.error));
    for (const Diagnostic &diagnostic : report.diagnostics) {
        if (diagnostic.severity == Diagnostic::Severity::Error)
            symptoms.append({.kind = Symptom::Kind::Contract,
                             .message = diagnostic.message,
                             .rule = diagnostic.rule,
                             .pointer = diagnostic.pointer,
                             .line = diagnostic.line});
        if (diagnostic.rule == u"runtime/lost-value")
            symptoms.append({.kind = Symptom::Kind::Vanished,
                             .message = diagnostic.message,
                             .rule = diagnostic.rule,
                             .pointer = diagnostic.pointer});
    }
    if (report.outcome == Outcome::Request && report.request)
        addOddTexts(*report.request, payload, symptoms);
    return symptoms;
}

} // namespace hooksmith
