// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: 0BSD

// Creates the person in Customer.io or updates their attributes with every payment and
// subscription event: contact details, the latest payment and the subscription that
// changed last. It sends only what one event proves, never totals. The timestamp lets
// Customer.io order updates that arrive late. Every other event is cancelled.

/** @param {Dodo.Webhook<Dodo.PaymentEventType | Dodo.SubscriptionEventType>} webhook */
function handler(webhook) {
  const envelope = webhook.payload || {};
  const data = envelope.data || {};
  /** @type {Dodo.Fields<Dodo.Payment | Dodo.Subscription>} */
  const fields = data; // of either kind
  const customer = data.customer || {};
  const group = webhook.eventType.split(".")[0];
  if (!["payment", "subscription"].includes(group) || !customer.customer_id) {
    webhook.cancel = true;
    return webhook;
  }

  const now = toUnixSeconds(envelope.timestamp);
  /** @type {Record<string, unknown>} */
  const attributes = contactAttributes(customer, data.billing || {});
  if (group === "subscription") Object.assign(attributes, subscriptionAttributes(fields));
  if (webhook.eventType === "payment.succeeded") Object.assign(attributes, paymentAttributes(fields, now));
  if (webhook.eventType === "payment.failed") {
    attributes.last_failed_payment_at = now;
    attributes.last_failed_payment_code = fields.error_code;
  }

  webhook.url = "https://track.customer.io/api/v2/entity";
  webhook.payload = compact({
    type: "person",
    identifiers: { id: customer.customer_id },
    action: "identify",
    timestamp: now,
    attributes: compact(attributes)
  });
  return webhook;
}

/** @param {Dodo.CustomerLimitedDetails} customer @param {Partial<Dodo.BillingAddress>} billing */
function contactAttributes(customer, billing) {
  const isPhoneNumber = /^\+[1-9][0-9]{1,14}$/.test(customer.phone_number || ""); // E.164
  return {
    email: customer.email,
    name: customer.name,
    phone: isPhoneNumber ? customer.phone_number : null,
    city: billing.city,
    state: billing.state,
    country: billing.country
  };
}

/** @param {Dodo.Fields<Dodo.Payment | Dodo.Subscription>} payment @param {number | null} now */
function paymentAttributes(payment, now) {
  if (payment.is_update_payment_method) return {}; // only verifies a card, buys nothing
  return {
    last_payment_at: now,
    last_payment_amount: toMajorUnits(payment.total_amount, payment.currency),
    last_payment_currency: payment.currency,
    last_payment_method: payment.payment_method
  };
}

/** @param {Dodo.Fields<Dodo.Payment | Dodo.Subscription>} subscription */
function subscriptionAttributes(subscription) {
  const renews = subscription.status === "active" && !subscription.cancel_at_next_billing_date;
  return {
    subscription_id: subscription.subscription_id,
    subscription_status: subscription.status,
    subscription_product_id: subscription.product_id,
    subscription_quantity: subscription.quantity,
    subscription_started_at: toUnixSeconds(subscription.created_at),
    subscription_renews: renews,
    subscription_renews_at: renews ? toUnixSeconds(subscription.next_billing_date) : null
  };
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
