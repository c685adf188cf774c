// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/checkreport.h"

#include <QWidget>

#include <optional>

namespace hooksmith {

class Notice;

/// Offers the smallest event filter that fits what a transform handles, and the way back once it was taken.
class EventFilterNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit EventFilterNotice(QWidget *parent = nullptr);

    void setReport(const CheckReport &report, const QStringList &allTypes);

signals:
    void filterRequested(const QStringList &types); ///< empty for all, as in an endpoint

private:
    void act();

    Notice *m_notice;
    QStringList m_handled;
    QStringList m_subscription;            ///< as the endpoint has it
    std::optional<QStringList> m_previous; ///< what it was before the offer was taken
};

} // namespace hooksmith
