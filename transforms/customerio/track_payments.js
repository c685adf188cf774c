// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: 0BSD

// Sends every payment event to Customer.io as an event of the person.
// Campaigns listen to the names below. Every other event is cancelled.

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

  const billing = payment.billing || {};
  /** @type {Partial<Dodo.DiscountDetail>} */
  const discount = (payment.discounts || [])[0] || {};
  webhook.url = "https://track.customer.io/api/v2/entity";
  webhook.payload = compact({
    type: "person",
    identifiers: { id: customer.customer_id },
    action: "event",
    name: eventName,
    id: toUlid(envelope.timestamp, webhook.eventType + ":" + payment.payment_id),
    timestamp: toUnixSeconds(envelope.timestamp),
    attributes: compact({
      payment_id: payment.payment_id,
      subscription_id: payment.subscription_id,
      amount: toMajorUnits(payment.total_amount, payment.currency),
      tax: toMajorUnits(payment.tax, payment.currency),
      currency: payment.currency,
      discount_code: discount.code,
      country: billing.country,
      payment_method: payment.payment_method,
      payment_method_type: payment.payment_method_type,
      is_update_payment_method: payment.is_update_payment_method,
      retry_attempt: payment.retry_attempt,
      products: payment.product_cart,
      error_code: payment.error_code,
      error_message: payment.error_message
    })
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
