// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/integration.h"
#include "support/json.h"

#include <QWidget>

#include <functional>

class QMenu;
class QToolButton;

namespace hooksmith {

class BudgetMeters;
class CodeEditor;
class CoverageMarks;
class EditorPanel;
class ErrorMark;
class HelpPanel;
class Notice;
class PaneHeader;
class PersistentSplitter;
class Settings;

/// The transform's editor with the integration's templates and tips.
class TransformPane final : public QWidget
{
    Q_OBJECT

public:
    /// Gives the payload whose keys are offered while one types.
    using Payload = std::function<const JsonValue &()>;

    TransformPane(Settings &settings, const Payload &payload, QWidget *parent = nullptr);

    void setIntegration(const Integration *integration, const QString &region);
    [[nodiscard]] CodeEditor &editor() const { return m_editor; }
    [[nodiscard]] ErrorMark &mark() const { return *m_mark; }
    [[nodiscard]] CoverageMarks &coverage() const { return *m_coverage; }
    [[nodiscard]] HelpPanel &help() const { return *m_help; }
    [[nodiscard]] QToolButton &helpButton() const { return *m_helpButton; }
    [[nodiscard]] BudgetMeters &meters() const { return *m_meters; }

private:
    PaneHeader *header();
    void addCompletion(const Payload &payload);
    void fillTemplates();
    void showHelp();

    Settings &m_settings;
    PersistentSplitter *m_splitter;
    EditorPanel *m_panel;
    CodeEditor &m_editor;
    ErrorMark *m_mark;
    CoverageMarks *m_coverage;
    HelpPanel *m_help;
    BudgetMeters *m_meters;
    Notice *m_notice;
    QMenu *m_templates;
    QToolButton *m_templatesButton = nullptr;
    QToolButton *m_helpButton = nullptr;
    const Integration *m_integration = nullptr;
    QString m_region;
};

} // namespace hooksmith
