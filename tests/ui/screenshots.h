// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace hooksmith {

/// Writes what a widget shows to <build>/screenshots/<platform>-<theme>-<scale>x/<name>.png, for people to look at.
inline bool saveScreenshot(QWidget &widget, const QString &theme, const QString &name)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents(); // layouts settle, what was added shows
    const QString folder = QStringLiteral(HOOKSMITH_BINARY_DIR "/screenshots/%1-%2-%3x")
                               .arg(QGuiApplication::platformName(), theme)
                               .arg(widget.devicePixelRatioF());
    return QDir().mkpath(folder) && widget.grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

} // namespace hooksmith
