// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/bodymarks.h"

namespace hooksmith {

namespace {

const JsonValue &nearest(const JsonValue &body, QString pointer)
{
    while (!pointer.isEmpty()) {
        if (const JsonValue *value = body.at(pointer))
            return *value;
        pointer.truncate(pointer.lastIndexOf(u'/'));
    }
    return body;
}

/// The diagnostic with its place in the body instead of the one in the code.
Diagnostic placed(Diagnostic diagnostic, const JsonValue &value)
{
    const bool isPart = value.isObject() || value.isArray(); // its line stands for it
    diagnostic.line = value.line();
    diagnostic.column = isPart ? 0 : value.column();
    diagnostic.length = isPart ? 0 : static_cast<int>(QString::fromUtf8(toCompactJson(value)).size());
    return diagnostic;
}

} // namespace

QList<ProblemMark> bodyMarks(const QByteArray &shown, const QList<Diagnostic> &diagnostics)
{
    QList<ProblemMark> marks;
    if (diagnostics.isEmpty())
        return marks;
    const Result<JsonValue> body = parseJson(shown, {}, DuplicateKeys::KeepLast);
    if (!body)
        return marks;
    for (const Diagnostic &diagnostic : diagnostics) {
        if (!diagnostic.pointer.isEmpty())
            marks.append({.diagnostic = placed(diagnostic, nearest(*body, diagnostic.pointer))});
    }
    return marks;
}

} // namespace hooksmith
