// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/sourceedit.h"

#include <Qsci/qsciscintilla.h>

namespace hooksmith {

/// A text editor for one language with the looks of the current theme. What it does beyond showing and editing text
/// (find, zoom, completion, error marks …) are objects of their own that are attached to it.
class CodeEditor final : public QsciScintilla
{
    Q_OBJECT

public:
    enum class Language { JavaScript, Json };

    explicit CodeEditor(Language language, QWidget *parent = nullptr);

    void load(const QByteArray &text); ///< UTF-8; starts a new undo history
    void load(const QString &text);
    void replaceAll(const QString &text); ///< one undoable edit; the caret stays on its line

    void apply(const QList<SourceEdit> &edits); ///< one undoable edit; they must be compatible, and of this very text

    [[nodiscard]] QString content() const;  ///< all of the text; text() ends at a null character
    [[nodiscard]] QByteArray bytes() const; ///< the text as UTF-8, as Scintilla holds it
    void goTo(int line, int column);        ///< both counted from 1; unfolds and scrolls to it, and takes the keyboard

signals:
    /// The pasted text is too large to be edited, so it was not inserted; the selection it would have replaced is gone.
    void largeTextPasted(const QByteArray &text);

protected:
    QByteArray fromMimeData(const QMimeData *source, bool &isRectangular) const override;
    void changeEvent(QEvent *event) override;

private:
    void setUpEditing();
    void setUpMargins();
    void releaseShortcuts();
};

} // namespace hooksmith
