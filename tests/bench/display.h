// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

namespace hooksmith::bench {

/// An X server in memory for as long as the object lives.
class VirtualDisplay
{
public:
    VirtualDisplay();
    ~VirtualDisplay();

    [[nodiscard]] QString name() const { return m_name; } ///< as in DISPLAY; empty where Xvfb did not start

private:
    QProcess m_server;
    QString m_name;
};

} // namespace hooksmith::bench
