// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"

#include <QWidget>

class QComboBox;

namespace hooksmith {

class EditorPanel;
class Settings;
class TextLabel;

/// The sample of an event type and its variants, one at a time, highlighted and read-only.
class SampleView final : public QWidget
{
    Q_OBJECT

public:
    explicit SampleView(Settings &settings, QWidget *parent = nullptr);

    void setEvent(const EventType &event);

private:
    void showChosen();
    void copy() const;

    Settings &m_settings;
    EventType m_event;
    QComboBox *m_choice;
    TextLabel *m_description;
    EditorPanel *m_panel;
};

} // namespace hooksmith
