// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: 0BSD

// Sends every step of a subscription to Customer.io as an event of the person.
// Campaigns listen to the names below. The amount is what each renewal costs before
// tax. Every other event is cancelled.

const EVENT_NAMES = {
  "subscription.active": "Subscription Activated",
  "subscription.renewed": "Subscription Renewed",
  "subscription.on_hold": "Subscription Put On Hold",
  "subscription.past_due": "Subscription Became Past Due",
  "subscription.paused": "Subscription Paused",
  "subscription.unpaused": "Subscription Resumed",
  "subscription.cancelled": "Subscription Cancelled",
  "subscription.failed": "Subscription Failed",
  "subscription.expired": "Subscription Expired",
  "subscription.plan_changed": "Subscription Plan Changed",
  "subscription.updated": "Subscription Updated",
  "subscription.update_payment_method": "Subscription Payment Method Updated"
};

/** @param {Dodo.Webhook<Dodo.SubscriptionEventType>} webhook */
function handler(webhook) {
  const eventName = EVENT_NAMES[webhook.eventType];
  const envelope = webhook.payload || {};
  const subscription = envelope.data || {};
  const customer = subscription.customer || {};
  if (!eventName || !customer.customer_id) {
    webhook.cancel = true;
    return webhook;
  }

  webhook.url = "https://track.customer.io/api/v2/entity";
  webhook.payload = compact({
    type: "person",
    identifiers: { id: customer.customer_id },
    action: "event",
    name: eventName,
    id: toUlid(envelope.timestamp, webhook.eventType + ":" + subscription.subscription_id),
    timestamp: toUnixSeconds(envelope.timestamp),
    attributes: compact({
      subscription_id: subscription.subscription_id,
      product_id: subscription.product_id,
      quantity: subscription.quantity,
      status: subscription.status,
      recurring_amount: toMajorUnits(subscription.recurring_pre_tax_amount, subscription.currency),
      currency: subscription.currency,
      billing_interval: subscription.payment_frequency_interval,
      billing_interval_count: subscription.payment_frequency_count,
      trial_period_days: subscription.trial_period_days,
      started_at: toUnixSeconds(subscription.created_at),
      previous_billing_at: toUnixSeconds(subscription.previous_billing_date),
      next_billing_at: hasEnded(subscription) ? null : toUnixSeconds(subscription.next_billing_date),
      past_due_ends_at: toUnixSeconds(subscription.past_due_ends_at),
      paused_at: toUnixSeconds(subscription.paused_at),
      cancelled_at: toUnixSeconds(subscription.cancelled_at),
      cancels_at_next_billing: subscription.cancel_at_next_billing_date,
      cancellation_feedback: subscription.cancellation_feedback,
      expires_at: toUnixSeconds(subscription.expires_at)
    })
  });
  return webhook;
}

/** @param {Dodo.Subscription} subscription */
function hasEnded(subscription) {
  return ["cancelled", "failed", "expired"].includes(subscription.status);
}

// Dodo sends money in the smallest unit of its currency. Most currencies have two
// decimals; these are the exceptions of ISO 4217.
/** @type {Record<string, number>} */
const DECIMALS = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, VND: 0,
  VUV: 0, XAF: 0, XOF: 0, XPF: 0,
  BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3
};

// 1999 USD becomes 19.99, 1999 JPY stays 1999. An unknown amount is null.
/** @param {number | null | undefined} amount @param {string | null | undefined} currency */
function toMajorUnits(amount, currency) {
  if (typeof amount !== "number" || !Number.isFinite(amount) || !currency) return null;
  const decimals = DECIMALS.hasOwnProperty(currency) ? DECIMALS[currency] : 2;
  return amount / Math.pow(10, decimals);
}

// Customer.io reads dates as whole Unix seconds. A missing date is null.
/** @param {string | null | undefined} date */
function toUnixSeconds(date) {
  const milliseconds = toMilliseconds(date);
  return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / 1000);
}

// Cuts what is finer than a millisecond: JavaScript engines round it differently.
/** @param {string | null | undefined} date */
function toMilliseconds(date) {
  return typeof date === "string" ? Date.parse(date.replace(/(\.[0-9]{3})[0-9]+/, "$1")) : NaN;
}

// A ULID that is the same for every delivery of one event, so that Customer.io takes
// a retried webhook once: 48 bits of time, then 80 bits of hash.
/** @param {string} date @param {string} text */
function toUlid(date, text) {
  const digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  let time = toMilliseconds(date);
  if (Number.isNaN(time)) return null;
  let id = "";
  for (let i = 0; i < 10; i += 1) {
    id = digits[time % 32] + id;
    time = Math.floor(time / 32);
  }
  for (let i = 0; i < 16; i += 1) id += digits[hash(i + ":" + text) >>> 27];
  return id;
}

// 32-bit FNV-1a, then the mixing step of MurmurHash3 to spread it over all bits.
/** @param {string} text */
function hash(text) {
  let bits = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) bits = Math.imul(bits ^ text.charCodeAt(i), 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

// The object without its empty entries, so that no field is ever null or undefined.
/** @param {Record<string, unknown>} object */
function compact(object) {
  /** @type {Record<string, unknown>} */
  const result = {};
  for (const key of Object.keys(object)) {
    const value = object[key];
    if (value !== null && value !== undefined && value !== "") result[key] = value;
  }
  return result;
}
