// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/checkreport.h"
#include "coverage/coverage.h"

#include <QObject>

namespace hooksmith {

class SourceInspector;

/// Works out what of the transform a check reached, away from the window's thread. Only the newest check counts.
class CoverageController final : public QObject
{
    Q_OBJECT

public:
    CoverageController(SourceInspector &inspector, QObject *parent);

    void take(const CheckReport &report); ///< whose runs were counted
    void cancel();

signals:
    void changed(const hooksmith::Coverage &coverage);

private:
    SourceInspector &m_inspector;
    quint64 m_newest = 0;
};

} // namespace hooksmith
