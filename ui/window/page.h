// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"
#include "window/pagecontrol.h"

#include <QFuture>
#include <QHash>
#include <QWidget>

#include <utility>

namespace hooksmith {

/// What the window shows below its breadcrumbs. A page that holds edits says so, and can save or drop them.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QStringList trail() const = 0; ///< the breadcrumbs' texts, the page's own last
    [[nodiscard]] virtual bool isModified() const { return false; }
    [[nodiscard]] virtual QString unsavedText() const { return {}; } ///< what would be lost, as a sentence
    [[nodiscard]] virtual QString saveText() const { return tr("Save"); }
    /// True once everything is saved; false where it failed, which the page has said by then.
    [[nodiscard]] virtual QFuture<bool> save() { return QtFuture::makeReadyFuture(true); }
    virtual void discardEdits() {}
    virtual void keepEdits() {} ///< writes what is not saved yet to the draft, now
    virtual void run() {}
    virtual void sendTest() {}
    virtual void refresh() {} ///< the files may have changed
    /// What of the page the menus offer, too, as it stands now.
    [[nodiscard]] virtual QHash<PageCommand, PageControl> controls() const { return {}; }
    /// The environment that the page is in, in words; empty where there is only one.
    [[nodiscard]] virtual QString environment() const { return {}; }
    [[nodiscard]] virtual bool canRun() const { return false; }
    [[nodiscard]] virtual bool canSave() const { return false; }
    [[nodiscard]] virtual bool canSendTest() const { return false; }

signals:
    void stateChanged(); ///< the trail, the modified mark, or what can be done
    void failed(const hooksmith::Error &error);
    void note(const QString &text);
};

} // namespace hooksmith
