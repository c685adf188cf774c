// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/surface.h"

class QPushButton;

namespace hooksmith {

class Badge;
class TextLabel;

/// The bar over the live page: whether events are received, where, and the button that starts and stops it.
class LiveHeader final : public Surface
{
    Q_OBJECT

public:
    explicit LiveHeader(QWidget *parent = nullptr);

    void show(bool isReceiving, const QString &url);
    void setBusy(bool isBusy); ///< it is about to start

signals:
    void toggled(); ///< by the user, who wants it to start or to stop

private:
    Badge *m_badge;
    TextLabel *m_url;
    QPushButton *m_toggle;
};

} // namespace hooksmith
