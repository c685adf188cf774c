// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusPendingCallWatcher;
class QDBusVariant;

namespace hooksmith {

/// Whether the desktop is set to dark, from its portal where one answers
/// (https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html), else from the palette
/// that the platform gave the application.
class SystemAppearance final : public QObject
{
    Q_OBJECT

public:
    explicit SystemAppearance(QObject *parent = nullptr);

    [[nodiscard]] bool prefersDark() const { return m_prefersDark; }

signals:
    void changed();

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void setScheme(uint scheme);

    bool m_prefersDark = false;
};

} // namespace hooksmith
