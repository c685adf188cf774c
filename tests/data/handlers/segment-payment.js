// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// As naive as published examples are: one event, texts for money, everything else given back as it came.
function handler(hook) {
    if (hook.eventType === "payment.succeeded") {
        const paid = hook.payload.data;
        hook.url = "https://api.segment.io/v1/track";
        hook.payload = {
            userId: paid.customer.customer_id,
            event: "Paid",
            timestamp: hook.payload.timestamp,
            properties: { total: (paid.total_amount / 100).toFixed(2), currency: paid.currency || "USD", name: paid.customer.name }
        };
    }
    return hook;
}
