// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Payloads that tell of the same payment, subscription or customer must agree with each other.

import { payloads } from '../catalogue.mjs';
import { madeVariants } from '../variants.mjs';
import fs from 'node:fs';

/// What a payload says about objects that others mention too: [subject, statement].
function statements({ schema, payload: { business_id, data } }) {
    const customer = data.customer?.customer_id ?? data.customer_id;
    const said = [['the business', business_id]];
    if (data.customer)
        said.push([`email of ${customer}`, data.customer.email], [`name of ${customer}`, data.customer.name]);
    for (const key of ['payment_id', 'subscription_id', 'dispute_id', 'refund_id']) {
        if (data[key] && customer)
            said.push([`customer of ${data[key]}`, customer]);
    }
    if (['Payment', 'Dispute', 'Refund'].includes(schema) && data.currency)
        said.push([`currency of ${data.payment_id}`, data.currency]);
    return said;
}

export function checkStories(catalogue) {
    const known = new Map();
    return payloads(catalogue).flatMap((entry) => statements(entry).flatMap(([subject, statement]) => {
        const before = known.get(subject);
        if (!before)
            known.set(subject, { statement, name: entry.name });
        return !before || before.statement === statement
            ? [] : [`${entry.name}: ${subject} is "${statement}", but "${before.statement}" in ${before.name}.`];
    }));
}

/// The variants that variants.mjs makes are what it would make now, and every variant has a title.
export function checkVariants(catalogue) {
    const untitled = payloads(catalogue)
        .filter(({ variant }) => variant !== 'sample' && !catalogue.variantNames.includes(variant))
        .map(({ name, variant }) => `${name}: variants.json has no title for "${variant}".`);
    const outdated = madeVariants(catalogue)
        .filter(({ file, text }) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null) !== text)
        .map(({ file }) => `${file} is not what its sample and schema make it: run "npm run variants" and look at what changed.`);
    return [...untitled, ...outdated];
}
