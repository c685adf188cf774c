// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/run.h"

#include <QSet>

namespace hooksmith {

/// A rule's id without its integration: "id-not-string" of "segment/id-not-string".
[[nodiscard]] QString ruleName(const Diagnostic &diagnostic);

/// Those at or below this place of the request's body; all of them for the empty one.
[[nodiscard]] QList<Diagnostic> diagnosticsBelow(const QString &pointer, const QList<Diagnostic> &diagnostics);

[[nodiscard]] QList<Diagnostic> errorsOf(const QList<Diagnostic> &diagnostics);

/// User name and password of an Authorization header of the Basic scheme; empty where there is none.
struct BasicCredentials
{
    QByteArray username;
    QByteArray password;
};
[[nodiscard]] BasicCredentials basicCredentials(const QByteArray &authorization);

} // namespace hooksmith
