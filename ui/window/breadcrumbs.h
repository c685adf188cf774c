// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/surface.h"

class QHBoxLayout;

namespace hooksmith {

/// "Endpoints > New Endpoint": where the window is; all but the last part are links.
class Breadcrumbs final : public Surface
{
    Q_OBJECT

public:
    explicit Breadcrumbs(QWidget *parent = nullptr);

    void setTrail(const QStringList &trail, bool modified);

signals:
    void activated(int depth); ///< counted from 0

private:
    void addSeparator();
    void addLink(const QString &text, int depth);
    void addCurrent(const QString &text, bool modified);

    QStringList m_trail;
    bool m_modified = false;
    QHBoxLayout *m_layout;
};

} // namespace hooksmith
