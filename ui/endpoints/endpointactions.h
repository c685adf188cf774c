// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/pagecontrol.h"

#include <QHash>
#include <QObject>

class QAction;

namespace hooksmith {

/// What can be done with one endpoint, with icons, as its pages show it.
class EndpointActions final : public QObject
{
    Q_OBJECT

public:
    explicit EndpointActions(QObject *parent = nullptr);

    QAction *open;
    QAction *sendTest;
    QAction *exportFile;
    QAction *deploy;
    QAction *checkDeployment;
    QAction *duplicate;
    QAction *rename;
    QAction *toggle;
    QAction *remove;

    [[nodiscard]] QList<QAction *> all() const; ///< in the order in which they are shown
    [[nodiscard]] QHash<PageCommand, PageControl> controls() const;
    void showToggle(bool isEnabled); ///< what the endpoint is now

private:
    [[nodiscard]] QAction *create(const QString &name, const QString &icon, const QString &text, const QString &tip);
};

} // namespace hooksmith
