// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hooksmith {

class CodeEditor;

/// Makes an editor's list of completions look and filter as all of ours do.
void setUpCompletionList(CodeEditor &editor);
/// Opens the list with those texts that begin with what is typed before the caret; none where there are no others.
void showCompletionList(CodeEditor &editor, const QString &typed, const QStringList &texts);

} // namespace hooksmith
