// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace hooksmith {

/// Takes results as JSON, one a line, and passes each on as one line to read: number, event type and what became of it.
class TextResults final : public QIODevice
{
public:
    /// `target` is open and outlives this.
    explicit TextResults(QIODevice &target);

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 size) override; ///< whole lines

private:
    QIODevice &m_target;
};

} // namespace hooksmith
