// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/surface.h"

class QVBoxLayout;

namespace hooksmith {

class TextLabel;

/// A titled part of a form: heading, one line of explanation, and whatever belongs to it.
class FormSection final : public Surface
{
    Q_OBJECT

public:
    FormSection(const QString &title, const QString &explanation, QWidget *parent = nullptr);

    void add(QWidget *content);
    /// Adds a labelled field; the label is its buddy.
    void addField(const QString &label, QWidget *field);
    /// A line below the last field that says what is wrong with it, or what to know; hidden while it is empty.
    TextLabel *addNote(const QString &name);

private:
    QVBoxLayout *m_layout;
    int m_fields = 0;
};

} // namespace hooksmith
