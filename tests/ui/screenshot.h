// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QPixmap>
#include <QTest>
#include <QWidget>

namespace hooksmith {

/// Writes what a widget looks like to screenshots/<name>.png in the build folder, in single and double resolution.
inline bool takeScreenshot(QWidget &widget, const QString &name)
{
    const QDir folder(QStringLiteral(HOOKSMITH_BINARY_DIR "/screenshots"));
    if (!folder.mkpath(QStringLiteral(".")))
        return false;
    QCoreApplication::processEvents(); // what was just shown finds its place
    for (const int ratio : {1, 2}) {
        QPixmap picture(widget.size() * ratio);
        picture.setDevicePixelRatio(ratio);
        picture.fill(widget.palette().color(QPalette::Window));
        widget.render(&picture);
        const QString suffix = ratio == 1 ? QString() : QStringLiteral("@2x");
        if (!picture.save(folder.filePath(name + suffix + QStringLiteral(".png"))))
            return false;
    }
    return true;
}

} // namespace hooksmith
