// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: 0BSD

// Sends every payment event to Segment as a track call of the customer.
// Only completed payments carry revenue (without tax), tax and total, so that reports
// do not count a failed attempt. Every other event is cancelled.

const EVENT_NAMES = {
  "payment.succeeded": "Payment Completed",
  "payment.failed": "Payment Failed",
  "payment.processing": "Payment Processing Started",
  "payment.cancelled": "Payment Cancelled"
};

/** @param {Dodo.Webhook<Dodo.PaymentEventType>} webhook */
function handler(webhook) {
  const eventName = EVENT_NAMES[webhook.eventType];
  const envelope = webhook.payload || {};
  const payment = envelope.data || {};
  const customer = payment.customer || {};
  if (!eventName || !customer.customer_id) {
    webhook.cancel = true;
    return webhook;
  }

  const currency = payment.currency;
  const billing = payment.billing || {};
  /** @type {Partial<Dodo.DiscountDetail>} */
  const discount = (payment.discounts || [])[0] || {};
  const total = toMajorUnits(payment.total_amount, currency);
  /** @type {Record<string, unknown>} */
  const properties = {
    payment_id: payment.payment_id,
    subscription_id: payment.subscription_id,
    checkout_id: payment.checkout_session_id,
    currency: currency,
    coupon: discount.code,
    country: billing.country,
    payment_method: payment.payment_method,
    payment_method_type: payment.payment_method_type,
    is_update_payment_method: payment.is_update_payment_method,
    retry_attempt: payment.retry_attempt,
    products: payment.product_cart,
    error_code: payment.error_code,
    error_message: payment.error_message
  };
  if (webhook.eventType === "payment.succeeded") {
    properties.revenue = toMajorUnits(payment.total_amount - (payment.tax || 0), currency);
    properties.tax = toMajorUnits(payment.tax, currency);
    properties.total = total;
  } else {
    properties.amount = total;
  }

  webhook.url = "https://api.segment.io/v1/track";
  webhook.payload = compact({
    userId: customer.customer_id,
    event: eventName,
    properties: compact(properties),
    timestamp: envelope.timestamp,
    messageId: toMessageId(webhook.eventType, envelope.timestamp, payment.payment_id)
  });
  return webhook;
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
