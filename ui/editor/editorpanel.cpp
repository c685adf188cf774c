// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editorpanel.h"

#include "editor/editorzoom.h"
#include "editor/findbar.h"
#include "editor/gotolinebar.h"
#include "editor/linecomments.h"
#include "editor/linenumbers.h"
#include "settings/settings.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hooksmith {

EditorPanel::EditorPanel(CodeEditor::Language language, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_editor(new CodeEditor(language, this))
    , m_findBar(new FindBar(*m_editor, this))
    , m_goToLineBar(new GoToLineBar(*m_editor, this))
    , m_zoom(new EditorZoom(*m_editor))
    , m_comments(language == CodeEditor::Language::JavaScript ? new LineComments(*m_editor) : nullptr)
{
    new LineNumbers(*m_editor);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_findBar);
    layout->addWidget(m_goToLineBar);
    layout->addWidget(m_editor, 1);
    setFocusProxy(m_editor);

    m_zoom->setLevel(settings.editorZoom());
    connect(m_zoom, &EditorZoom::changed, &settings, &Settings::setEditorZoom);
    addShortcuts();
}

void EditorPanel::addShortcuts()
{
    addShortcut(u"find"_qs, tr("Find"), {QKeySequence::Find}, [this] { m_findBar->openFind(); });
    addShortcut(u"replace"_qs, tr("Replace"), {Qt::CTRL | Qt::Key_H}, [this] { m_findBar->openReplace(); });
    addShortcut(u"findNext"_qs, tr("Find next"), {Qt::Key_F3}, [this] { m_findBar->findNext(); });
    addShortcut(u"findPrevious"_qs, tr("Find previous"), {Qt::SHIFT | Qt::Key_F3},
                [this] { m_findBar->findPrevious(); });
    addShortcut(u"goToLine"_qs, tr("Go to line"), {Qt::CTRL | Qt::Key_G}, [this] { m_goToLineBar->open(); });
    addShortcut(u"zoomIn"_qs, tr("Zoom in"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal},
                [this] { m_zoom->zoomIn(); });
    addShortcut(u"zoomOut"_qs, tr("Zoom out"), {Qt::CTRL | Qt::Key_Minus}, [this] { m_zoom->zoomOut(); });
    addShortcut(u"resetZoom"_qs, tr("Original size"), {Qt::CTRL | Qt::Key_0}, [this] { m_zoom->reset(); });
    if (m_comments)
        addShortcut(u"toggleComment"_qs, tr("Comment or uncomment"), {Qt::CTRL | Qt::Key_Slash},
                    [this] { m_comments->toggle(); });
}

void EditorPanel::addShortcut(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                              const std::function<void()> &slot)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setStatusTip(text);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
}

} // namespace hooksmith
