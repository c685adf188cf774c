// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace hooksmith {

class CodeEditor;
class EditorSearch;

/// Find and replace for one editor, in a bar above it. Hidden until it is asked for.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    FindBar(CodeEditor &editor, QWidget *parent);

    void openFind(); ///< looks for the selected text, where some is selected
    void openReplace();
    void close();
    void findNext();
    void findPrevious();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLayout *findRow();
    QLayout *replaceRow();
    QToolButton *button(const QString &icon, const QString &name, const QString &text);
    QToolButton *option(const QString &icon, const QString &name, const QString &text);
    void open(bool withReplace);
    void search();
    void showState();

    CodeEditor &m_editor;
    EditorSearch *m_search;
    QLineEdit *m_find;
    QLabel *m_count;
    QToolButton *m_caseSensitive = nullptr;
    QToolButton *m_wholeWords = nullptr;
    QToolButton *m_regularExpression = nullptr;
    QWidget *m_replaceRow;
    QLineEdit *m_replace;
};

} // namespace hooksmith
