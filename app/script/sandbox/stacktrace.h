// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QJSValue;

namespace hooksmith {

/// The name the engine knows the user's code by.
inline const QString transformFileName = QStringLiteral("transform.js");

struct StackTrace
{
    int line = 0;   ///< of the innermost frame in the user's code, counted from 1; 0 where there is none
    int column = 0; ///< counted from 1; 0 where the engine does not know it (it knows it for syntax errors only)
    QString text;   ///< one line a frame of the user's code, innermost first, at most twenty
};

/// Reads the frames that QJSEngine::evaluate() reports ("function:line:column:file" each). `positions` says where each
/// line of compiled code came from (see CompiledTransform) and is empty where the code is the user's own.
[[nodiscard]] StackTrace readStackTrace(const QStringList &frames, const QString &positions);

/// The frames of an Error, in the same form, from its `stack`.
[[nodiscard]] QStringList framesOf(const QJSValue &error);

} // namespace hooksmith
