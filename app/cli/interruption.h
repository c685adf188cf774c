// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>

class QSocketNotifier;

namespace hooksmith {

/// Turns Ctrl+C (and a polite end by SIGTERM) into a signal of the event loop while it exists, so that a command can
/// end in order. One at a time.
class Interruption final : public QObject
{
    Q_OBJECT

public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

signals:
    void requested();
};

} // namespace hooksmith
