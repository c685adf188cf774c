// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: 0BSD

// Sends every step of a subscription to Segment as a track call of the customer.
// The amount is what each renewal costs before tax; it is no revenue, because the
// payment events already count that. Every other event is cancelled.

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

  webhook.url = "https://api.segment.io/v1/track";
  webhook.payload = compact({
    userId: customer.customer_id,
    event: eventName,
    properties: compact({
      subscription_id: subscription.subscription_id,
      product_id: subscription.product_id,
      quantity: subscription.quantity,
      status: subscription.status,
      recurring_amount: toMajorUnits(subscription.recurring_pre_tax_amount, subscription.currency),
      currency: subscription.currency,
      billing_interval: subscription.payment_frequency_interval,
      billing_interval_count: subscription.payment_frequency_count,
      trial_period_days: subscription.trial_period_days,
      created_at: subscription.created_at,
      previous_billing_date: subscription.previous_billing_date,
      next_billing_date: hasEnded(subscription) ? null : subscription.next_billing_date,
      past_due_ends_at: subscription.past_due_ends_at,
      paused_at: subscription.paused_at,
      cancelled_at: subscription.cancelled_at,
      cancel_at_next_billing_date: subscription.cancel_at_next_billing_date,
      cancellation_feedback: subscription.cancellation_feedback,
      expires_at: subscription.expires_at
    }),
    timestamp: envelope.timestamp,
    messageId: toMessageId(webhook.eventType, envelope.timestamp, subscription.subscription_id)
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

// The same for every delivery of one event, so that Segment counts a retried webhook
// once. Segment compares these over all sources: change the prefix in one of two
// endpoints that send the same events to different sources.
/** @param {string} type @param {string | undefined} date @param {string | null | undefined} id */
function toMessageId(type, date, id) {
  if (!date || !id) return null;
  const digits = date.replace(/[^0-9]/g, "");
  return ("dodo:track:" + type + ":" + digits + ":" + id).slice(0, 99);
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
