// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/payloadeditor.h"

#include "editor/editabletext.h"
#include "editor/editorpanel.h"
#include "workbench/payloadtext.h"

#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

PayloadEditor::PayloadEditor(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_panel(new EditorPanel(CodeEditor::Language::Json, settings, this))
    , m_editor(m_panel->editor())
{
    m_editor.setObjectName(u"payloadEditor"_s);
    m_editor.setAccessibleName(tr("Payload"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    setFocusProxy(m_panel);
    connect(&m_editor, &CodeEditor::textChanged, this, &PayloadEditor::takeEdit);
    connect(&m_editor, &CodeEditor::largeTextPasted, this, &PayloadEditor::insertLarge);
}

void PayloadEditor::load(const QByteArray &payload)
{
    const QScopedValueRollback guard(m_isLoading, true);
    const bool editable = isEditable(payload);
    m_large = editable ? QByteArray() : payload;
    m_editor.setReadOnly(!editable);
    m_editor.load(editable ? payload : beginningOf(payload));
}

void PayloadEditor::replace(const QByteArray &payload)
{
    if (isWhole())
        return m_editor.replaceAll(QString::fromUtf8(payload));
    load(payload);
    emit edited();
}

QByteArray PayloadEditor::payload() const
{
    return isWhole() ? m_editor.bytes() : m_large;
}

void PayloadEditor::takeEdit()
{
    if (m_isLoading)
        return;
    if (const QByteArray text = m_editor.bytes(); !isEditable(text)) // something large was pasted
        load(text);
    emit edited();
}

void PayloadEditor::insertLarge(const QByteArray &text)
{
    QByteArray whole = m_editor.bytes();
    whole.insert(m_editor.SendScintilla(QsciScintilla::SCI_GETCURRENTPOS), text);
    load(whole);
    emit edited();
}

} // namespace hooksmith
