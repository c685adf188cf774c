// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QsciScintilla;

namespace hooksmith {

struct Theme;

/// Gives an editor, its margins and its lexer the colours of a theme.
void applyTheme(QsciScintilla &editor, const Theme &theme);

} // namespace hooksmith
