// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/junit.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

/// XML 1.0 has no way to write most control characters and lone surrogates.
QString writable(const QString &text)
{
    QString result;
    for (const char32_t character : text.toStdU32String()) {
        const bool isAllowed = character == '\t' || character == '\n' || character == '\r' ||
                               (character >= 0x20 && character < 0xd800) ||
                               (character > 0xdfff && character != 0xfffe && character != 0xffff);
        result += isAllowed ? QString::fromUcs4(&character, 1) : QString(QChar::ReplacementCharacter);
    }
    return result;
}

void writeText(QXmlStreamWriter &xml, const QString &element, const QString &text)
{
    if (!text.isEmpty())
        xml.writeTextElement(element, writable(text));
}

void writeCase(QXmlStreamWriter &xml, const JUnitCase &test)
{
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"name"_s, writable(test.name));
    xml.writeAttribute(u"classname"_s, writable(test.className));
    xml.writeAttribute(u"time"_s, QString::number(test.seconds, 'f', 6));
    if (!test.failure.isEmpty()) {
        xml.writeStartElement(u"failure"_s);
        xml.writeAttribute(u"message"_s, writable(test.failure));
        xml.writeCharacters(writable(test.details));
        xml.writeEndElement();
    }
    writeText(xml, u"system-out"_s, test.output);
    xml.writeEndElement();
}

void writeSuite(QXmlStreamWriter &xml, const JUnitSuite &suite)
{
    double seconds = 0;
    for (const JUnitCase &test : suite.cases)
        seconds += test.seconds;
    const auto failures =
        std::ranges::count_if(suite.cases, [](const JUnitCase &test) { return !test.failure.isEmpty(); });
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s, writable(suite.name));
    xml.writeAttribute(u"tests"_s, QString::number(suite.cases.size()));
    xml.writeAttribute(u"failures"_s, QString::number(failures));
    xml.writeAttribute(u"errors"_s, u"0"_s);
    xml.writeAttribute(u"time"_s, QString::number(seconds, 'f', 6));
    for (const JUnitCase &test : suite.cases)
        writeCase(xml, test);
    xml.writeEndElement();
}

} // namespace

QString toJUnit(const QList<JUnitSuite> &suites)
{
    QString text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    for (const JUnitSuite &suite : suites)
        writeSuite(xml, suite);
    xml.writeEndDocument();
    return text;
}

} // namespace hooksmith
