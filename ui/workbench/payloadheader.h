// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paneheader.h"
#include "window/pagecontrol.h"

#include <QHash>

namespace hooksmith {

class EventPicker;

/// The row over the payload: its event type, and what can be done with it.
class PayloadHeader final : public PaneHeader
{
    Q_OBJECT

public:
    explicit PayloadHeader(QWidget *parent = nullptr);

    [[nodiscard]] EventPicker &picker() const { return *m_picker; }
    void setScrubbable(bool isScrubbable); ///< the payload may hold somebody's data
    [[nodiscard]] QHash<PageCommand, PageControl> controls() const;

signals:
    void openRequested();
    void resetRequested();
    void scrubRequested();
    void caseRequested();

private:
    void addPicker();

    EventPicker *m_picker;
    QToolButton *m_reset;
    QToolButton *m_open;
    QToolButton *m_scrub;
    QToolButton *m_keep;
};

} // namespace hooksmith
