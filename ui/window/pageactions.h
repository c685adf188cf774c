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

/// The menus' entries that do what the page's own controls do. Each is as its control is when the menu opens, and
/// disabled where the page has none.
class PageActions final : public QObject
{
    Q_OBJECT

public:
    using CurrentPage = std::function<const Page *()>;

    explicit PageActions(CurrentPage page, QObject *parent = nullptr);

    /// `keys` are shown only: the page's control has the shortcut.
    QAction *add(QMenu *menu, PageCommand command, const QString &name, const QString &text, const QString &tip,
                 const QString &keys = {});
    void update();

private:
    void trigger(PageCommand command) const;

    CurrentPage m_page;
    QMap<PageCommand, QAction *> m_actions;
};

} // namespace hooksmith
