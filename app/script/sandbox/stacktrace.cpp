// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/stacktrace.h"

#include <QJSValue>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qsizetype maximumFrames = 20;

struct Position
{
    int line = 0;
    int column = 0;
};

QString describeFrame(const QString &function, Position at)
{
    const bool isNamed = !function.isEmpty() && !function.startsWith(u'%'); // %entry is the script itself
    QString place = u"%1:%2"_s.arg(transformFileName).arg(at.line);
    if (at.column > 0)
        place += u":%1"_s.arg(at.column);
    return isNamed ? u"at %1 (%2)"_s.arg(function, place) : u"at %1"_s.arg(place);
}

/// Where `line` of the code that ran came from; line 0 for what only the compiler wrote.
Position sourcePosition(int line, int column, const QString &positions)
{
    if (positions.isEmpty())
        return {qMax(0, line), qMax(0, column)};
    const qsizetype entry = 2 * (static_cast<qsizetype>(line) - 1);
    if (entry < 0 || entry + 1 >= positions.size())
        return {};
    return {positions[entry].unicode(), positions[entry + 1].unicode()};
}

} // namespace

StackTrace readStackTrace(const QStringList &frames, const QString &positions)
{
    static const QRegularExpression frameForm(u"^(.*):(-?\\d+):(-?\\d+):(?:file:)?(.*)$"_s);
    StackTrace trace;
    QStringList lines;
    for (const QString &frame : frames) {
        const QRegularExpressionMatch match = frameForm.match(frame);
        if (!match.hasMatch() || match.capturedView(4) != transformFileName)
            continue;
        const Position at = sourcePosition(match.capturedView(2).toInt(), match.capturedView(3).toInt(), positions);
        if (at.line == 0)
            continue;
        if (lines.isEmpty()) {
            trace.line = at.line;
            trace.column = at.column;
        }
        lines.append(describeFrame(match.captured(1), at));
        if (lines.size() == maximumFrames)
            break;
    }
    trace.text = lines.join(u'\n');
    return trace;
}

QStringList framesOf(const QJSValue &error)
{
    static const QRegularExpression lineForm(u"^(.*)@(?:file:)?(.*?)(?::(-?\\d+))?$"_s);
    QStringList frames;
    for (const QString &line : error.property(u"stack"_s).toString().split(u'\n')) {
        const QRegularExpressionMatch match = lineForm.match(line);
        if (match.hasMatch())
            frames.append(u"%1:%2:-1:%3"_s.arg(match.captured(1), match.captured(3), match.captured(2)));
    }
    return frames;
}

} // namespace hooksmith
