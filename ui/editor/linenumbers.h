// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace hooksmith {

class CodeEditor;

/// Keeps the margin of line numbers just wide enough for the last one.
class LineNumbers final : public QObject
{
    Q_OBJECT

public:
    explicit LineNumbers(CodeEditor &editor);

private:
    void fit();

    CodeEditor &m_editor;
};

} // namespace hooksmith
