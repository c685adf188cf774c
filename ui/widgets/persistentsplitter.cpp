// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/persistentsplitter.h"

#include "settings/settings.h"

namespace hooksmith {

PersistentSplitter::PersistentSplitter(Qt::Orientation orientation, const QString &name, Settings &settings,
                                       QWidget *parent)
    : QSplitter(orientation, parent)
    , m_settings(settings)
{
    setObjectName(name);
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_settings.setSplitterState(objectName(), saveState()); });
}

void PersistentSplitter::restore(const QList<int> &shares)
{
    if (restoreState(m_settings.splitterState(objectName())))
        return;
    for (int i = 0; i < count(); ++i)
        setStretchFactor(i, shares.value(i, 1));
    setSizes(shares);
}

} // namespace hooksmith
