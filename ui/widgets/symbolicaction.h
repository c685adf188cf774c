// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QObject;
class QString;

namespace hooksmith {

/// An action with one of resources/icons/<icon>.svg, an object name and a text for the status bar.
[[nodiscard]] QAction *createAction(QObject *parent, const QString &name, const QString &icon, const QString &text,
                                    const QString &tip);

} // namespace hooksmith
