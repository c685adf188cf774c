// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/schemafields.h"

#include <QWidget>

class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace hooksmith {

class TextLabel;

/// The fields of a payload as a tree, and below it all that is known of the chosen one.
class FieldView final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldView(QWidget *parent = nullptr);

    void setFields(const QList<SchemaField> &fields);

private:
    void add(QStandardItem &parent, const SchemaField &field, const QString &path);
    void showChosen();

    QStandardItemModel *m_model;
    QTreeView *m_tree;
    TextLabel *m_path;
    TextLabel *m_meaning;
};

} // namespace hooksmith
