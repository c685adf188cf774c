// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/systemappearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_qs;
const QString path = u"/org/freedesktop/portal/desktop"_qs;
const QString interface = u"org.freedesktop.portal.Settings"_qs;
const QString appearance = u"org.freedesktop.appearance"_qs;
const QString colorScheme = u"color-scheme"_qs;
constexpr uint darkScheme = 1;
constexpr uint lightScheme = 2;

} // namespace

SystemAppearance::SystemAppearance(QObject *parent)
    : QObject(parent)
    , m_prefersDark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
{
    askPortal();
}

void SystemAppearance::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // The only string connect of the project: a D-Bus signal has no C++ function to point at.
    bus.connect(service, path, interface, u"SettingChanged"_qs, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_qs);
    question << appearance << colorScheme;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        // The portal answers with a variant in a variant.
        if (reply.isValid())
            setScheme(qvariant_cast<QDBusVariant>(reply.value().variant()).variant().toUInt());
        watcher->deleteLater();
    });
}

void SystemAppearance::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colorScheme)
        setScheme(value.variant().toUInt());
}

void SystemAppearance::setScheme(uint scheme)
{
    const bool dark = scheme == darkScheme || (scheme != lightScheme && m_prefersDark);
    if (dark == m_prefersDark)
        return;
    m_prefersDark = dark;
    emit changed();
}

} // namespace hooksmith
