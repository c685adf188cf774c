// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later

// As naive as published examples are: one event, texts for money, everything else given back as it came.
function handler(hook) {
    if (hook.eventType === "payment.succeeded") {
        const payer = hook.payload.data.customer;
        hook.url = "https://api.segment.io/v1/identify";
        hook.payload = { userId: payer.customer_id, traits: { email: payer.email, name: payer.name, seen: hook.payload.timestamp } };
    }
    return hook;
}
