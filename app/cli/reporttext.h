// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/run.h"

namespace hooksmith {

/// Marks up text for a terminal, or leaves it as it is.
class Ink
{
public:
    explicit Ink(bool colours)
        : m_colours(colours)
    {
    }

    [[nodiscard]] QString bold(const QString &text) const { return paint(text, 1); }
    [[nodiscard]] QString faint(const QString &text) const { return paint(text, 2); }
    [[nodiscard]] QString red(const QString &text) const { return paint(text, 31); }
    [[nodiscard]] QString green(const QString &text) const { return paint(text, 32); }
    [[nodiscard]] QString yellow(const QString &text) const { return paint(text, 33); }

private:
    [[nodiscard]] QString paint(const QString &text, int code) const; ///< an SGR code of ECMA-48

    bool m_colours;
};

/// A report to read: outcome, request, console, diagnostics, and the failing line with a caret under its column.
/// `sourceName` names the transform in messages.
[[nodiscard]] QString toText(const RunReport &report, const QString &source, const QString &sourceName, Ink ink);

[[nodiscard]] QString severityText(Diagnostic::Severity severity, Ink ink);

/// Method, URL, headers and indented body.
[[nodiscard]] QString toText(const HttpRequest &request, Ink ink);

/// JSON indented for reading; anything else as it is.
[[nodiscard]] QString readableBody(const QByteArray &body);

} // namespace hooksmith
