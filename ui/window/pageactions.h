// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/pagecontrol.h"

#include <QMap>
#include <QObject>

class QAction;
class QMenu;

namespace hooksmith {

class Page;

/// The menus' entries that do what the page's own controls do. Each is as its control is when the menu opens, with the
/// keys that work on the page, and disabled where the page has none.
class PageActions final : public QObject
{
    Q_OBJECT

public:
    using CurrentPage = std::function<const Page *()>;

    explicit PageActions(CurrentPage page, QObject *parent = nullptr);

    QAction *add(QMenu *menu, PageCommand command, const QString &name, const QString &text, const QString &tip);
    void update();

private:
    void trigger(PageCommand command) const;

    CurrentPage m_page;
    QMap<PageCommand, QAction *> m_actions;
};

} // namespace hooksmith
