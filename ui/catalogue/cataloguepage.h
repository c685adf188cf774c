// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"
#include "window/page.h"

class QLineEdit;
class QListView;

namespace hooksmith {

class EventFilter;
class EventList;
class FieldView;
class SampleView;
class TextLabel;

/// Every event type of Dodo Payments by groups, with a search; of the chosen one each field's meaning, and its samples.
class CataloguePage final : public Page
{
    Q_OBJECT

public:
    explicit CataloguePage(const Services &services, QWidget *parent = nullptr);

    void select(const QString &type);
    [[nodiscard]] QString selectedType() const;

    [[nodiscard]] QStringList trail() const override;

private:
    [[nodiscard]] QWidget *createList();
    [[nodiscard]] QWidget *createDetails();
    void narrow(const QString &words);
    void showChosen();

    const Services &m_services;
    EventList *m_events;
    EventFilter *m_filtered;
    QLineEdit *m_search;
    QListView *m_list;
    TextLabel *m_noMatch;
    TextLabel *m_title;
    TextLabel *m_type;
    TextLabel *m_description;
    FieldView *m_fields;
    SampleView *m_sample;
    QString m_shown;
};

} // namespace hooksmith
