// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"
#include "store/workspace.h"
#include "target/endpointimport.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace hooksmith {

class TextLabel;

/// A file with an endpoint in it.
struct ImportedFile
{
    QString path;
    QByteArray content;
};

/// Shows what a file would bring, and asks for its name and its destination.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const Services &services, const Workspace &workspace, const ImportedFile &file,
                 const ImportedEndpoint &imported, QWidget *parent);

    [[nodiscard]] const ImportedEndpoint &imported() const { return m_imported; }
    [[nodiscard]] QString name() const;

private:
    void fillIntegrations();
    [[nodiscard]] QWidget *createButtons();
    void layOut();
    void chooseIntegration();
    void show(const Result<ImportedEndpoint> &imported);
    void validate();
    [[nodiscard]] QString nameProblem() const;

    const Services &m_services;
    Workspace m_workspace;
    ImportedFile m_file;
    ImportedEndpoint m_imported;
    QLineEdit *m_name;
    QComboBox *m_integration;
    TextLabel *m_summary;
    TextLabel *m_problem;
    QPushButton *m_accept = nullptr;
};

} // namespace hooksmith
