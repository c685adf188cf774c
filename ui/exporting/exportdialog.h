// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"
#include "target/exportformat.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace hooksmith {

class CasesScrubbing;
class Dialogs;
class EnvironmentBox;
class Notice;
class TextLabel;

/// Shows an endpoint in one of the export formats, to copy or to save. No format holds a credential.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const Services &services, Dialogs &dialogs, ExportSubject subject, QWidget *parent = nullptr);

private:
    void layOut();
    void chooseEnvironment(const QString &name);
    void connectParts();
    void showFormat();
    void offerScrub();
    void save();
    void writeTo(const QString &path);
    [[nodiscard]] const ExportFormat &format() const;

    Dialogs &m_dialogs;
    ExportSubject m_subject;
    std::vector<std::unique_ptr<ExportFormat>> m_formats;
    QByteArray m_content;
    QComboBox *m_choice;
    EnvironmentBox *m_environment;
    TextLabel *m_description;
    Notice *m_personal; ///< cases may hold personal data
    CasesScrubbing *m_scrubbing;
    QPlainTextEdit *m_preview;
    TextLabel *m_state;
    QPushButton *m_copy;
    QPushButton *m_save;
};

} // namespace hooksmith
