// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// As naive as published examples are: one event, texts for money, everything else given back as it came.
function handler(hook) {
    if (hook.eventType === "payment.succeeded") {
        const paid = hook.payload.data;
        hook.url = "https://track.customer.io/api/v2/entity";
        hook.payload = {
            type: "person",
            identifiers: { id: paid.customer.customer_id },
            action: "paid",
            name: "Paid",
            attributes: { email: paid.customer.email, total: (paid.total_amount / 100).toFixed(2) }
        };
    }
    return hook;
}
