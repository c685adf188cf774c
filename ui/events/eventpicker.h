// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace hooksmith {

class EventCatalog;
class EventList;
class EventPopup;

/// Chooses one event type; its popup can be searched.
class EventPicker final : public QComboBox
{
    Q_OBJECT

public:
    explicit EventPicker(QWidget *parent = nullptr);

    void fill(const EventCatalog &catalog, const QStringList &subscribed, const QString &language);
    void setCurrentType(const QString &type);
    [[nodiscard]] QString currentType() const;

    void showPopup() override;

signals:
    void typeChosen(const QString &type); ///< by the user

private:
    EventList *m_events;
    EventPopup *m_popup;
};

} // namespace hooksmith
