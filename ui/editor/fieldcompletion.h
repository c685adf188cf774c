// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/jsonplace.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace hooksmith {

class CodeEditor;

/// Offers what can stand at the caret of a JSON text: after a quote, while a string is typed, and on Ctrl+Space.
class FieldCompletion final : public QObject
{
    Q_OBJECT

public:
    using Completions = std::function<QStringList(const JsonPlace &)>; ///< keys or values, each as JSON text

    FieldCompletion(CodeEditor &editor, Completions completions);

    void offer();

private:
    void characterAdded(int character);
    void take(const QByteArray &chosen);
    [[nodiscard]] JsonPlace caretPlace(const QByteArray &text) const;

    CodeEditor &m_editor;
    Completions m_completions;
};

} // namespace hooksmith
