// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventgroup.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hooksmith {

namespace {

struct GroupTitle
{
    QLatin1StringView group;
    const char *title;
};

constexpr GroupTitle titles[] = {
    {"abandoned_checkout"_L1, QT_TRANSLATE_NOOP("hooksmith::EventGroup", "Abandoned checkouts")},
    {"credit"_L1, QT_TRANSLATE_NOOP("hooksmith::EventGroup", "Credits")},
    {"dispute"_L1, QT_TRANSLATE_NOOP("hooksmith::EventGroup", "Disputes")},
    {"dunning"_L1, QT_TRANSLATE_NOOP("hooksmith::EventGroup", "Dunning")},
    {"entitlement_grant"_L1, QT_TRANSLATE_NOOP("hooksmith::EventGroup", "Entitlement grants")},
    {"license_key"_L1, QT_TRANSLATE_NOOP("hooksmith::EventGroup", "License keys")},
    {"payment"_L1, QT_TRANSLATE_NOOP("hooksmith::EventGroup", "Payments")},
    {"payout"_L1, QT_TRANSLATE_NOOP("hooksmith::EventGroup", "Payouts")},
    {"refund"_L1, QT_TRANSLATE_NOOP("hooksmith::EventGroup", "Refunds")},
    {"subscription"_L1, QT_TRANSLATE_NOOP("hooksmith::EventGroup", "Subscriptions")},
};

} // namespace

QString titleOfEventGroup(const QString &group)
{
    const auto *known = std::ranges::find(titles, group, &GroupTitle::group);
    if (known != std::end(titles))
        return QCoreApplication::translate("hooksmith::EventGroup", known->title);
    QString title = group;
    title.replace(u'_', u' ');
    return title.isEmpty() ? title : QString(title[0].toUpper() + title.mid(1));
}

} // namespace hooksmith
