// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/caserun.h"

#include <QWidget>

namespace hooksmith {

class ComparedView;
class Settings;
class TextLabel;

/// What a case expects beside what it gives now.
class CaseComparison final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseComparison(Settings &settings, QWidget *parent = nullptr);

    void showRun(const CaseRun &run);

private:
    void scrollTogether();
    void scrollToFirstDifference();

    TextLabel *m_summary;
    ComparedView *m_expected;
    ComparedView *m_actual;
};

/// "2 changed · 1 added" of what differs; empty where nothing does.
[[nodiscard]] QString summaryOf(const QList<JsonDifference> &differences);

} // namespace hooksmith
