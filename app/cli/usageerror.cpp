// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/usageerror.h"

#include "cli/nearest.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct Usage
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Sentence
{
    QString pattern; ///< what CLI11 says, with a group for each argument of our text
    QString text;
};

/// CLI11 gives only its English text. What is not among these stays as CLI11 says it.
QList<Sentence> sentences()
{
    return {
        {u"(.+) is required"_qs, Usage::tr("%1 is required.")},
        {u"(.+): is empty"_qs, Usage::tr("%1 is empty; give it a value, or leave it out.")},
        {u"(.+): \\d+ required .* missing"_qs, Usage::tr("%1 wants a value.")},
        {u"(.+): At [Mm]ost 1 required but received \\d+"_qs, Usage::tr("%1 can be given only once.")},
        {u"The following arguments? (?:was|were) not expected: (.+)"_qs, Usage::tr("This is not expected here: %1.")},
        {u"(.+): (.*) not in \\{(.+)\\}"_qs, Usage::tr("%1 cannot be \"%2\"; choose from: %3.")},
        {u"(.+): Value (.*) not in range (.+) to (.+)"_qs, Usage::tr("%1 cannot be %2; it is from %3 to %4.")},
        {u"(.+): Value (.*) could not be converted"_qs, Usage::tr("%1 wants a number, and \"%2\" is none.")},
        {u"Could not convert: (.+) = (.*)"_qs, Usage::tr("%1 wants a number, and \"%2\" is none.")},
        {u"(.+) requires (.+)"_qs, Usage::tr("%1 goes only together with %2.")},
        {u"(.+) excludes (.+)"_qs, Usage::tr("%1 does not go together with %2.")},
    };
}

/// Not by arg(): what the user typed may hold a "%1".
QString filled(const QString &text, const QStringList &arguments)
{
    QString sentence;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = text[i] == u'%' && i + 1 < text.size() && text[i + 1].isDigit();
        sentence += isPlace ? arguments.value(text[++i].digitValue()) : QString(text[i]);
    }
    return sentence;
}

} // namespace

QString describeUsageError(const QString &message)
{
    for (const auto &[pattern, text] : sentences()) {
        const QRegularExpressionMatch match =
            QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(message);
        if (!match.hasMatch())
            continue;
        QStringList arguments = match.capturedTexts();
        const QStringList choices = arguments.value(3).split(u',');
        if (choices.size() < 2)
            return filled(text, arguments);
        arguments[3] = choices.join(u", "_qs); // and what was meant, where that is plain
        const QStringList near = nearestNames(arguments[2], choices);
        return filled(text, arguments) + (near.isEmpty() ? QString() : suggestion(arguments[2], near));
    }
    return message.endsWith(u'.') ? message : QString(message + u'.');
}

} // namespace hooksmith
