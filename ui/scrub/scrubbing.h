// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scrub/scrub.h"

#include <QObject>

class QWidget;

namespace hooksmith {

/// Looks for personal data in a payload, off the window's thread, and shows what would be replaced by fakes.
class Scrubbing final : public QObject
{
    Q_OBJECT

public:
    /// The dialog opens over the window, and says by `hint` how the values come back.
    Scrubbing(const QString &hint, QWidget *window);

    void look(const QByteArray &payload, const PayloadSchema &schema);
    void cancel(); ///< the payload is another by now

signals:
    void nothingFound();
    void accepted(const QByteArray &payload, const QByteArray &scrubbed);

private:
    void offer(const QByteArray &payload, const ScrubbedPayload &scrubbed, const QByteArray &text);

    QString m_hint;
    QWidget *m_window;
    QByteArray m_wanted; ///< the payload that was to be looked at last; empty after cancel()
};

} // namespace hooksmith
