// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/statusline.h"

#include "editor/codeeditor.h"
#include "settings/settings.h"
#include "window/page.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

constexpr int gap = 8;
constexpr int widestPath = 360;

void show(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QString shortened(const QString &folder)
{
    const QString home = QDir::homePath() + u'/';
    return QDir::toNativeSeparators(folder.startsWith(home) ? u"~/"_s + folder.mid(home.size()) : folder);
}

} // namespace

StatusLine::StatusLine(Settings &settings, QStatusBar &bar)
    : QObject(&bar)
    , m_settings(settings)
    , m_bar(bar)
    , m_workspace(add(u"statusWorkspace"_s, {}))
    , m_environment(add(u"statusEnvironment"_s, tr("Whose credentials, region, URL and variables count")))
    , m_runs(add(u"statusRuns"_s, tr("When the transform runs; chosen in the settings or beside Run")))
    , m_caret(add(u"statusCaret"_s, tr("Where the caret is in the editor")))
{
    connect(&settings, &Settings::runsAsYouTypeChanged, this, &StatusLine::showRuns);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

StatusLine::~StatusLine()
{
    for (QLabel *label : {m_workspace, m_environment, m_runs, m_caret})
        delete label;
}

QLabel *StatusLine::add(const QString &name, const QString &tip)
{
    auto *label = new QLabel(&m_bar);
    label->setObjectName(name);
    label->setToolTip(tip);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(gap, 0, gap, 0);
    m_bar.addPermanentWidget(label);
    label->hide();
    return label;
}

void StatusLine::setWorkspace(const QString &folder)
{
    show(m_workspace, m_workspace->fontMetrics().elidedText(shortened(folder), Qt::ElideMiddle, widestPath));
    m_workspace->setToolTip(tr("The workspace that is open: %1").arg(QDir::toNativeSeparators(folder)));
}

void StatusLine::setPage(const Page &page)
{
    const QString environment = page.environment();
    show(m_environment, environment.isEmpty() ? QString() : tr("Environment: %1").arg(environment));
    m_canRun = page.canRun();
    showRuns();
}

void StatusLine::showRuns()
{
    if (!m_canRun)
        return m_runs->hide();
    show(m_runs, m_settings.runsAsYouType() ? tr("Runs as you type") : tr("Runs on request"));
}

void StatusLine::follow(QWidget *focused)
{
    const auto *editor = qobject_cast<CodeEditor *>(focused);
    disconnect(m_caretMoves);
    if (!editor)
        return m_caret->hide();
    const auto tell = [this](int line, int column) {
        show(m_caret, tr("Line %1, column %2").arg(line + 1).arg(column + 1));
    };
    m_caretMoves = connect(editor, &QsciScintilla::cursorPositionChanged, this, tell);
    int line = 0;
    int column = 0;
    editor->getCursorPosition(&line, &column);
    tell(line, column);
}

} // namespace hooksmith
