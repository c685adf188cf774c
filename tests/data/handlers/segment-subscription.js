// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// As naive as published examples are: one event, texts for money, everything else given back as it came.
function handler(hook) {
    const plan = hook.payload.data;
    switch (hook.eventType) {
    case "subscription.active":
    case "subscription.cancelled":
        hook.url = "https://api.segment.io/v1/track";
        hook.payload = {
            userId: plan.customer.customer_id,
            event: hook.eventType === "subscription.active" ? "Plan Started" : "Plan Ended",
            properties: { plan: plan.product_id, price: (plan.recurring_pre_tax_amount / 100).toFixed(2), ended: plan.cancelled_at }
        };
        break;
    }
    return hook;
}
