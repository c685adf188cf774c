// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sandbox/stacktrace.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qsizetype maximumFrames = 20;

QString describeFrame(const QString &function, int line)
{
    const bool isNamed = !function.isEmpty() && !function.startsWith(u'%'); // %entry is the script itself
    const QString place = u"%1:%2"_s.arg(transformFileName).arg(line);
    return isNamed ? u"at %1 (%2)"_s.arg(function, place) : u"at %1"_s.arg(place);
}

} // namespace

StackTrace readStackTrace(const QStringList &frames)
{
    static const QRegularExpression frameForm(u"^(.*):(-?\\d+):(-?\\d+):(?:file:)?(.*)$"_s);
    StackTrace trace;
    QStringList lines;
    for (const QString &frame : frames) {
        const QRegularExpressionMatch match = frameForm.match(frame);
        if (!match.hasMatch() || match.capturedView(4) != transformFileName)
            continue;
        const int line = qMax(0, match.capturedView(2).toInt());
        if (lines.isEmpty()) {
            trace.line = line;
            trace.column = qMax(0, match.capturedView(3).toInt());
        }
        lines.append(describeFrame(match.captured(1), line));
        if (lines.size() == maximumFrames)
            break;
    }
    trace.text = lines.join(u'\n');
    return trace;
}

} // namespace hooksmith
