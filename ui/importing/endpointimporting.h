// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/importdialog.h"

#include <QObject>

namespace hooksmith {

class Dialogs;

/// Brings an endpoint from a file into the workspace: asks for the file, shows what it holds, adds it.
class EndpointImporting final : public QObject
{
    Q_OBJECT

public:
    EndpointImporting(const Services &services, Dialogs &dialogs, const Workspace &workspace, QWidget *window,
                      QObject *parent);

    void start();

signals:
    void imported(const hooksmith::Endpoint &endpoint);
    void failed(const hooksmith::Error &error);

private:
    void read(const QString &path);
    void offer(const ImportedFile &file, const ImportedEndpoint &imported);
    void add(const ImportedEndpoint &imported, const QString &name);

    const Services &m_services;
    Dialogs &m_dialogs;
    Workspace m_workspace;
    QWidget *m_window;
};

} // namespace hooksmith
