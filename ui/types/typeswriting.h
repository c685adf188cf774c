// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"
#include "support/result.h"

#include <QObject>

class QWidget;

namespace hooksmith {

class Dialogs;

/// Writes the TypeScript declarations of events and requests beside a workspace's endpoints, for other editors.
class TypesWriting final : public QObject
{
    Q_OBJECT

public:
    TypesWriting(const Services &services, Dialogs &dialogs, QWidget *window, QObject *parent);

    void start(const QString &workspaceFolder); ///< which the file is suggested for

signals:
    void note(const QString &text);
    void failed(const hooksmith::Error &error);

private:
    void write(const QString &path);

    const Services &m_services;
    Dialogs &m_dialogs;
    QWidget *m_window;
};

} // namespace hooksmith
