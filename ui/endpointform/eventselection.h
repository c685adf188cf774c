// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace hooksmith {

class EventCatalog;
class EventTreeModel;
class TextLabel;

/// The event types an endpoint subscribes to: a tree with a search field, or every event there is.
class EventSelection final : public QWidget
{
    Q_OBJECT

public:
    EventSelection(const EventCatalog &catalog, const QString &locale, QWidget *parent = nullptr);

    void setEvents(const QStringList &types); ///< empty means all, as in an endpoint
    [[nodiscard]] QStringList events() const; ///< empty means all
    [[nodiscard]] QString problem() const;

signals:
    void edited(); ///< by the user

private:
    QWidget *createToolRow();
    void createTree();
    void search(const QString &text);
    void showState();
    void changed();

    EventTreeModel *m_model;
    QSortFilterProxyModel *m_filter;
    QCheckBox *m_everything;
    QLineEdit *m_search;
    QTreeView *m_tree;
    TextLabel *m_count;
    bool m_setting = false; ///< changes come from setEvents()
};

} // namespace hooksmith
