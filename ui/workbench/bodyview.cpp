// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/bodyview.h"

#include "editor/editorpanel.h"
#include "editor/problemmarks.h"
#include "widgets/notice.h"
#include "workbench/bodymarks.h"

#include <QLocale>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr qsizetype formattedAtOnce = 64 * 1024; // bytes

} // namespace

BodyView::BodyView(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_notice(new Notice(this))
    , m_panel(new EditorPanel(CodeEditor::Language::Json, settings, this))
    , m_marks(new ProblemMarks(m_panel->editor()))
{
    m_notice->setObjectName(u"bodyNotice"_qs);
    m_panel->editor().setObjectName(u"bodyEditor"_qs);
    m_panel->editor().setAccessibleName(tr("Body of the request"));
    m_panel->editor().setReadOnly(true);
    m_panel->editor().setCaretLineVisible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_notice);
    layout->addWidget(m_panel, 1);
    setFocusProxy(m_panel);
    connect(m_notice, &Notice::actionTriggered, this, [this] { format(-1); });
}

void BodyView::setBody(const QByteArray &body, const QList<Diagnostic> &diagnostics)
{
    m_diagnostics = diagnostics;
    if (body == m_body)
        return mark();
    m_body = body;
    format(BodyText::limit);
}

void BodyView::clear()
{
    m_body.clear();
    m_diagnostics.clear();
    ++m_newest;
    display({});
}

CodeEditor &BodyView::editor() const
{
    return m_panel->editor();
}

void BodyView::format(qsizetype limit)
{
    const quint64 id = ++m_newest;
    if (m_body.size() <= formattedAtOnce)
        return display(formatBody(m_body, limit));
    QtConcurrent::run([body = m_body, limit] {
        return formatBody(body, limit);
    }).then(this, [this, id](const BodyText &text) {
        if (id == m_newest)
            display(text);
    });
}

void BodyView::display(const BodyText &text)
{
    if (text == m_shown)
        return mark();
    m_shown = text;
    CodeEditor &editor = m_panel->editor();
    const int firstLine = editor.firstVisibleLine();
    editor.load(text.text);
    editor.setFirstVisibleLine(firstLine);
    mark();
    const QLocale locale;
    if (text.isCut)
        m_notice->notify(Tone::Neutral,
                         tr("The first %1 of %2 are shown.")
                             .arg(locale.formattedDataSize(text.text.size()), locale.formattedDataSize(text.size)),
                         tr("Show Everything"));
    else if (text.hasCutLines)
        m_notice->notify(Tone::Neutral, tr("Very long lines are shown in part. Copying the body copies all of it."));
    else
        m_notice->hide();
}

void BodyView::mark()
{
    m_marks->setMarks(bodyMarks(m_shown.text, m_diagnostics));
}

} // namespace hooksmith
