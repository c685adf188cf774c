// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the variants that follow from a sample and its schema, so that a change of a sample or a new field does not
// mean editing them all by hand. `npm run variants` writes them; check.mjs says where one is out of date.
// Other variants are written by hand: a file of another name in a type's variants folder.

import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createHash } from 'node:crypto';
import { isNullable, readCatalogue, resolved } from './catalogue.mjs';

/// Calls visit(object, key, schema of the field, schema of the object) for every field that is there, the outer first.
function walk(catalogue, object, schema, visit) {
    for (const [key, field] of Object.entries(schema.properties ?? {})) {
        if (!(key in object))
            continue;
        visit(object, key, field, schema);
        const inner = resolved(catalogue, field);
        if (Array.isArray(object[key]) && inner.items?.$ref)
            object[key].forEach((item) => walk(catalogue, item, resolved(catalogue, inner.items), visit));
        else if (inner.properties && object[key] && typeof object[key] === 'object')
            walk(catalogue, object[key], inner, visit);
    }
}

// --- the customers: each story has its own three, in the order of the samples' ---

const samplesCustomers = ['cus_wLGDj0BPUsN1wRhqqmGH5', 'cus_I1S4sggifEfXai7agkNmX', 'cus_0lppkEUM4DY0NwzIfAacI'];

const decomposed = (text) => text.normalize('NFD'); // letters and their accents as separate characters

const japan = { country: 'JP', city: 'Minato-ku', state: 'Tokyo', street: '1-2-3 Sample', zipcode: '105-0011' };
const kuwait = { country: 'KW', city: 'Kuwait City', state: 'Al Asimah', street: 'Block 4, Street 12', zipcode: '15000' };

const customers = {
    'zero-decimal': [
        { email: 'aoi.sato@example.com', name: 'Aoi Sato', phone_number: '+81300000001', billing: japan },
        { email: 'haruto.suzuki@example.com', name: 'Haruto Suzuki', phone_number: '+81300000002', billing: japan },
        { email: 'yui.takahashi@example.com', name: 'Yui Takahashi', phone_number: null, billing: japan },
    ],
    'three-decimal': [
        { email: 'dana.alenezi@example.com', name: 'Dana Al-Enezi', phone_number: '+96500000001', billing: kuwait },
        { email: 'yousef.alrashidi@example.com', name: 'Yousef Al-Rashidi', phone_number: '+96500000002', billing: kuwait },
        { email: 'fahad.almutairi@example.com', name: 'Fahad Al-Mutairi', phone_number: null, billing: kuwait },
    ],
    guest: [1, 2, 3].map((number) => ({ email: `guest${number}@example.com`, name: '', phone_number: null })),
    unicode: [
        // The first character of this family name is outside the basic plane: two UTF-16 units.
        { email: 'misaki.yoshida@example.com', name: '𠮷田 美咲', phone_number: '+81300000003',
            billing: { country: 'JP', city: '港区', state: '東京都', street: '芝公園一丁目2‐3 🗼', zipcode: '105-0011' } },
        { email: 'maryam.alali@example.com', name: 'مَرْيَم العَلِيّ', phone_number: '+97140000001',
            billing: { country: 'AE', city: 'دبي', state: 'دبي', street: 'شارع النخيل 12', zipcode: '00000' } },
        { email: 'hanh.nguyen@example.com', name: decomposed('Nguyễn Thị Hạnh'), phone_number: null,
            billing: { country: 'VN', city: decomposed('Đà Nẵng'), state: decomposed('Đà Nẵng'), street: decomposed('12 Nguyễn Văn Linh'), zipcode: '550000' } },
    ],
    large: [1, 2, 3].map((number) => ({
        email: `purchasing.department.${number}@subsidiaries.of.a.very.large.customer.example.com`,
        name: `Purchasing Department ${number} of the ${'International '.repeat(8)}Sample Holdings Corporation`,
    })),
};

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/// Another ID of the same kind, always the same one for the same text.
function idFrom(prefix, text) {
    const digest = createHash('sha256').update(text).digest();
    return `${prefix}_${Array.from(digest.subarray(0, 21), (byte) => alphabet[byte % 62]).join('')}`;
}

const belongsToCustomer = /\b(cus|pay|sub|ref|dp|cks|inv|pm|lic|cle|cg|egr|sch|pyt)_([A-Za-z0-9]{21})\b/g;

/// The payload with IDs of its own, so that objects of two stories are never taken for each other.
function withOwnIds(payload, story, kinds) {
    const renamed = (id, kind) => (!kinds || kinds.includes(kind) ? idFrom(kind, `${story} ${id}`) : id);
    return JSON.parse(JSON.stringify(payload).replace(belongsToCustomer, renamed));
}

/// The payload as part of a story: its own IDs and customers.
function retold(catalogue, { schema, sample }, story) {
    const position = samplesCustomers.indexOf(sample.data.customer?.customer_id ?? sample.data.customer_id);
    const payload = withOwnIds(sample, story);
    const cast = customers[story][position];
    if (!cast)
        return payload;
    const { billing, ...customer } = cast;
    if (payload.data.customer)
        Object.assign(payload.data.customer, customer);
    if (payload.data.billing && billing)
        payload.data.billing = structuredClone(billing);
    walk(catalogue, payload.data, catalogue.schemas.get(schema), (object, key) => {
        if (key === 'card_holder_name' && object[key])
            object[key] = cast.name || null;
        if (key === 'card_issuing_country' && object[key] && billing)
            object[key] = billing.country;
    });
    return payload;
}

// --- money ---

const decimals = { USD: 2, EUR: 2, KRW: 0, JPY: 0, KWD: 3 };
const perDollar = { USD: 1, EUR: 0.92, KRW: 1380, JPY: 150, KWD: 0.307 }; // any plausible rate will do
const converted = (major, from, to) => (major / perDollar[from]) * perDollar[to];

function minorConverted(amount, from, to) {
    return Math.round(converted(amount / 10 ** decimals[from], from, to) * 10 ** decimals[to]);
}

function decimalConverted(text, from, to) {
    const major = converted(Number(text), from, to);
    return major < 1 ? String(Number(major.toPrecision(3))) : major.toFixed(decimals[to]);
}

/// All that the customer pays in this currency; what the merchant's balance receives stays as it is.
function inCurrency(catalogue, event, story, currency) {
    const payload = retold(catalogue, event, story);
    const schema = catalogue.schemas.get(event.schema);
    let changed = false;
    walk(catalogue, payload.data, schema, (object, key, field) => {
        const from = object[field['x-currency']];
        if (field['x-currency'] === 'settlement_currency' || !from || object[key] === null)
            return;
        changed = true;
        object[key] = typeof object[key] === 'string'
            ? decimalConverted(object[key], from, currency) : minorConverted(object[key], from, currency);
    });
    walk(catalogue, payload.data, schema, (object, key) => {
        if (key === 'currency' && object[key])
            object[key] = currency;
    });
    return changed ? payload : null;
}

// --- the shapes ---

/// Every optional field dealt with, in required objects too. Where a field cannot be null it goes away.
function withoutOptional(catalogue, { schema, sample }, dealWith) {
    const payload = structuredClone(sample);
    let changed = false;
    walk(catalogue, payload.data, catalogue.schemas.get(schema), (object, key, field, owner) => {
        if (owner.required.includes(key))
            return;
        changed = true;
        dealWith(object, key, field);
    });
    return changed ? payload : null;
}

function setNull(object, key, field) {
    if (isNullable(field))
        object[key] = null;
    else
        delete object[key];
}

const oneTimePurchase = { subscription_id: null, subscription_ids: [], is_multi_subscription: false, retry_attempt: 0 };

function guest(catalogue, event) {
    if (!event.sample.data.customer || event.schema === 'Subscription')
        return null;
    const payload = retold(catalogue, event, 'guest');
    const { data } = payload;
    delete data.customer.metadata;
    if (event.schema === 'Payment') {
        data.billing = { country: data.billing.country };
        data.product_cart ??= [{ product_id: 'pdt_5mNOh9xc64Py9h517gGDV', quantity: 1 }];
        Object.assign(data, oneTimePurchase, { metadata: {}, custom_field_responses: null, discount_id: null,
            discounts: null, payment_method_id: null });
    }
    return payload;
}

const trialBegan = Date.parse('2026-03-02T09:13:58.640Z');
const trialDays = 14;
const dayOfTrial = { 'payment.succeeded': 0, 'subscription.active': 0, 'subscription.updated': 3,
    'subscription.plan_changed': 5, 'subscription.update_payment_method': 6, 'subscription.cancelled': 9 };
const trialTime = (day, seconds = 0) =>
    new Date(trialBegan + day * 86400000 + seconds * 1000).toISOString().replace('Z', '117Z');

/// A free trial of one subscription, from its start to its cancellation.
function trial(catalogue, event) {
    const day = dayOfTrial[event.type];
    if (day === undefined)
        return null;
    const payload = withOwnIds(event.sample, 'trial', ['pay', 'sub', 'cks', 'inv', 'sch']);
    const { data } = payload;
    payload.timestamp = trialTime(day, 31);
    data.created_at = trialTime(0);
    Object.assign(data, { discount_id: null, discounts: null });
    if (event.schema === 'Payment') {
        Object.assign(data, { total_amount: 0, tax: 0, settlement_amount: 0, settlement_tax: 0, updated_at: trialTime(day, 30) });
        return payload;
    }
    Object.assign(data, { trial_period_days: trialDays, trial_amount: null, previous_billing_date: trialTime(0),
        next_billing_date: trialTime(trialDays), scheduled_change: null, discount_cycles_remaining: null });
    if (data.cancelled_at)
        data.cancelled_at = trialTime(day, 30);
    return payload;
}

function emptyCart(catalogue, event) {
    const payload = structuredClone(event.sample);
    let changed = false;
    walk(catalogue, payload.data, catalogue.schemas.get(event.schema), (object, key, field) => {
        if (!resolved(catalogue, field).items)
            return;
        changed = true;
        object[key] = [];
    });
    if (!changed)
        return null;
    if (event.schema === 'Payment')
        Object.assign(payload.data, oneTimePurchase, { discount_id: null });
    return payload;
}

/// Free text that an event of this type has, or that any event of its kind may have.
const isText = (key, value, field) => field['x-personal'] === 'free-text'
    && (typeof value === 'string' || (value === null && ['reason', 'remarks'].includes(key)));

/// Outside the basic plane, joined, right to left, combining.
const unicodeText = `Zu spät geliefert 📦 👩🏽‍💻 – נקנה בטעות, مُكَرَّر, ${decomposed('trả lại')}, 𝒩ℯ𝓍𝓉`;

function unicode(catalogue, event) {
    const payload = retold(catalogue, event, 'unicode');
    const position = samplesCustomers.indexOf(event.sample.data.customer?.customer_id ?? event.sample.data.customer_id);
    let changed = Boolean(payload.data.customer);
    walk(catalogue, payload.data, catalogue.schemas.get(event.schema), (object, key, field) => {
        const inner = resolved(catalogue, field);
        if (inner.additionalProperties && object[key])
            object[key] = { ...object[key], 'メモ': '𝓗𝓮𝓵𝓵𝓸 🇰🇷', [decomposed('clé')]: 'שלום', emoji: '👨‍👩‍👧‍👦' };
        else if (isText(key, object[key], field))
            object[key] = unicodeText;
        else if (field['x-personal'] === 'name' && position < 0)
            object[key] = '株式会社𠮷田 – مؤسسة';
        else if (key === 'credit_entitlement_name' || key === 'product_name' || key === 'filename')
            object[key] = `${decomposed('Crédits')} ✨ ائتمان.${object[key]}`;
        else
            return;
        changed = true;
    });
    return changed ? payload : null;
}

const numbered = (count, make) => Array.from({ length: count }, (_, index) => make(index));
const longText = 'Many words that nobody will ever read to the end. '.repeat(20).trim();
const manyValues = Object.fromEntries(numbered(50, (index) =>
    [`custom_value_${String(index).padStart(2, '0')}`, [`value ${index} `.repeat(6).trim(), index * 1000003, index % 4 === 0][index % 3]]));

const listLengths = { product_cart: 60, subscription_ids: 12, addons: 20, files: 20, discounts: 5, custom_field_responses: 12,
    meters: 6, credit_entitlement_cart: 3, meter_credit_entitlement_cart: 6, restricted_to: 6 };

/// A longer list made of its items, each with IDs of its own.
function lengthened(items, count, key) {
    return numbered(count, (index) => {
        const item = structuredClone(items[index % items.length]);
        if (typeof item === 'string')
            return index < items.length ? item : idFrom(item.split('_')[0], `${item} ${index}`);
        for (const id of ['product_id', 'addon_id', 'meter_id', 'file_id', 'discount_id', 'key']) {
            if (id in item && index >= items.length && !(key === 'meter_credit_entitlement_cart' && id === 'product_id'))
                item[id] = id === 'key' ? `question_${index}` : idFrom(item[id].split('_')[0], `${item[id]} ${index}`);
        }
        if ('position' in item)
            item.position = index;
        return item;
    });
}

function partialRefunds({ business_id, created_at, payment_id, currency, total_amount }) {
    return numbered(3, (index) => ({ business_id, created_at, is_partial: true, payment_id,
        refund_id: idFrom('ref', `${payment_id} ${index}`), status: ['succeeded', 'pending', 'review'][index],
        amount: Math.floor(total_amount / 10), currency, reason: longText }));
}

function earlierDispute({ business_id, created_at, payment_id, currency, total_amount }) {
    return { amount: (total_amount / 10 ** decimals[currency]).toFixed(decimals[currency]), business_id, created_at, currency,
        dispute_id: idFrom('dp', payment_id), dispute_stage: 'pre_dispute', dispute_status: 'dispute_won', payment_id,
        is_resolved_by_rdr: true, remarks: longText };
}

function large(catalogue, event) {
    const payload = retold(catalogue, event, 'large');
    let changed = false;
    walk(catalogue, payload.data, catalogue.schemas.get(event.schema), (object, key, field) => {
        const inner = resolved(catalogue, field);
        const value = object[key];
        if (field['x-unit'] === 'minor' && value !== null)
            object[key] = value * 1000000;
        else if (inner.format === 'decimal' && value !== null && !['price_per_unit', 'amount'].includes(key))
            object[key] = String(Number(value) * 1000000);
        else if (inner.format === 'decimal' && key === 'amount')
            object[key] = field['x-currency'] ? (Number(value) * 1000000).toFixed(decimals[object.currency]) : String(Number(value) * 1000000);
        else if (inner.additionalProperties && object === payload.data)
            object[key] = structuredClone(manyValues);
        else if (isText(key, value, field))
            object[key] = longText;
        else if (listLengths[key] && value?.length)
            object[key] = lengthened(value, listLengths[key], key);
        else
            return;
        changed = true;
    });
    const { data } = payload;
    if (data.subscription_ids?.length)
        Object.assign(data, { is_multi_subscription: true, subscription_id: null });
    if (event.type === 'payment.succeeded')
        Object.assign(data, { refunds: partialRefunds(data), refund_status: 'partial', disputes: [earlierDispute(data)] });
    return changed ? payload : null;
}

const shapes = {
    'optional-null': (catalogue, event) => withoutOptional(catalogue, event, setNull),
    'optional-absent': (catalogue, event) => withoutOptional(catalogue, event, (object, key) => delete object[key]),
    'zero-decimal': (catalogue, event) => inCurrency(catalogue, event, 'zero-decimal', 'JPY'),
    'three-decimal': (catalogue, event) => inCurrency(catalogue, event, 'three-decimal', 'KWD'),
    trial,
    guest,
    unicode,
    'empty-cart': emptyCart,
    large,
};

/// The variants that follow from the samples: { file, text }, text null where the shape makes no sense for the type.
export function madeVariants(catalogue) {
    return catalogue.types.flatMap((event) => Object.entries(shapes).map(([name, make]) => {
        const payload = make(catalogue, event);
        return {
            file: path.join(event.folder, 'variants', `${name}.json`),
            text: payload ? `${JSON.stringify(payload, null, 2)}\n` : null,
        };
    }));
}

function write({ file, text }) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    if (text === null)
        fs.rmSync(file, { force: true });
    else
        fs.writeFileSync(file, text);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href)
    madeVariants(readCatalogue(process.argv[2])).forEach(write);
