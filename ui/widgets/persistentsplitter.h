// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace hooksmith {

class Settings;

/// A splitter whose position is kept in the settings under its name.
class PersistentSplitter final : public QSplitter
{
    Q_OBJECT

public:
    PersistentSplitter(Qt::Orientation orientation, const QString &name, Settings &settings, QWidget *parent = nullptr);

    /// Where it stood last time, else these shares. To be called once all its widgets are in it.
    void restore(const QList<int> &shares);

private:
    Settings &m_settings;
};

} // namespace hooksmith
