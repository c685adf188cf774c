// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace hooksmith {

class Breadcrumbs;
class Dialogs;
class MessageArea;
class Page;

/// Breadcrumbs, messages and the one page that is shown. It never goes from a page with unsaved edits without asking.
class PageStack final : public QWidget
{
    Q_OBJECT

public:
    explicit PageStack(Dialogs &dialogs, QWidget *parent = nullptr);

    void setPage(Page *page); ///< takes the page; the one before is deleted, its edits with it
    [[nodiscard]] Page *page() const { return m_page; }
    /// Calls `next` once the page may go: at once, or when the user has saved or dropped its edits.
    void leave(const std::function<void()> &next);
    [[nodiscard]] MessageArea *messages() const { return m_messages; }

signals:
    void crumbActivated(int depth);
    void stateChanged();
    void note(const QString &text);

private:
    void askToLeave(const std::function<void()> &next);
    void showState();

    Dialogs &m_dialogs;
    Breadcrumbs *m_breadcrumbs;
    MessageArea *m_messages;
    QVBoxLayout *m_layout;
    Page *m_page = nullptr;
    bool m_isAsking = false;
};

} // namespace hooksmith
