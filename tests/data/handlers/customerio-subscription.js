// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// As naive as published examples are: one event, texts for money, everything else given back as it came.
function handler(hook) {
    const plan = hook.payload.data;
    switch (hook.eventType) {
    case "subscription.active":
    case "subscription.cancelled":
        hook.url = "https://track.customer.io/api/v2/entity";
        hook.payload = {
            type: "person",
            identifiers: { id: plan.customer.customer_id },
            action: hook.eventType === "subscription.active" ? "plan_started" : "plan_ended",
            attributes: { plan: plan.product_id, ended: plan.cancelled_at }
        };
        break;
    }
    return hook;
}
