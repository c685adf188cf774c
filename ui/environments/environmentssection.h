// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/environments.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QPushButton;

namespace hooksmith {

class Dialogs;
class TextLabel;

/// The part of an endpoint's settings in which environments are added, renamed, marked as live and removed.
class EnvironmentsSection final : public QWidget
{
    Q_OBJECT

public:
    using CurrentEndpoint = std::function<Endpoint()>; ///< as it stands on the page

    EnvironmentsSection(Dialogs &dialogs, const Integration &integration, CurrentEndpoint current,
                        QWidget *parent = nullptr);

    void setEndpoint(const Endpoint &endpoint);

signals:
    void changed(const hooksmith::Endpoint &endpoint); ///< by the user

private:
    QPushButton *addButton(const QString &name, const QString &text, void (EnvironmentsSection::*action)());
    void add();
    void rename();
    void remove();
    void mark(bool isLive);

    Dialogs &m_dialogs;
    const Integration &m_integration;
    CurrentEndpoint m_current;
    TextLabel *m_state;
    QCheckBox *m_live;
    QPushButton *m_add;
    QPushButton *m_rename;
    QPushButton *m_remove;
};

} // namespace hooksmith
