// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace hooksmith {

class CodeEditor;
class EditorPanel;
class Settings;

/// The text of a payload. One that is too large to be edited is held apart, and its beginning is shown.
class PayloadEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit PayloadEditor(Settings &settings, QWidget *parent = nullptr);

    void load(const QByteArray &payload);    ///< starts a new undo history; it is no edit
    void replace(const QByteArray &payload); ///< an edit, which can be undone unless one of the two is too large
    [[nodiscard]] QByteArray payload() const;
    [[nodiscard]] bool isWhole() const { return m_large.isEmpty(); } ///< the editor holds all of it
    [[nodiscard]] CodeEditor &editor() const { return m_editor; }

signals:
    void edited(); ///< by the user, or by replace()

private:
    void takeEdit();
    void insertLarge(const QByteArray &text);

    EditorPanel *m_panel;
    CodeEditor &m_editor;
    QByteArray m_large; ///< the payload where it is not editable; empty otherwise
    bool m_isLoading = false;
};

} // namespace hooksmith
