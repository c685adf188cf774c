// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: 0BSD

// Keeps the traits of the Segment user up to date with every payment and subscription
// event: contact details, the latest payment and the subscription that changed last.
// It sends only what one event proves; totals such as lifetime value are for Segment
// to compute from the tracked payments. Every other event is cancelled.

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

  /** @type {Record<string, unknown>} */
  const traits = contactTraits(customer, data.billing || {});
  if (group === "subscription") Object.assign(traits, subscriptionTraits(fields));
  if (webhook.eventType === "payment.succeeded") Object.assign(traits, paymentTraits(fields, envelope.timestamp));
  if (webhook.eventType === "payment.failed") {
    traits.last_failed_payment_at = envelope.timestamp;
    traits.last_failed_payment_code = fields.error_code;
  }

  webhook.url = "https://api.segment.io/v1/identify";
  webhook.payload = compact({
    userId: customer.customer_id,
    traits: compact(traits),
    timestamp: envelope.timestamp,
    messageId: toMessageId(webhook.eventType, envelope.timestamp, fields.payment_id || fields.subscription_id)
  });
  return webhook;
}

/** @param {Dodo.CustomerLimitedDetails} customer @param {Partial<Dodo.BillingAddress>} billing */
function contactTraits(customer, billing) {
  const address = compact({
    street: billing.street,
    city: billing.city,
    state: billing.state,
    postalCode: billing.zipcode,
    country: billing.country
  });
  return {
    email: customer.email,
    name: customer.name,
    phone: customer.phone_number,
    address: Object.keys(address).length > 0 ? address : null
  };
}

/** @param {Dodo.Fields<Dodo.Payment | Dodo.Subscription>} payment @param {string} date */
function paymentTraits(payment, date) {
  if (payment.is_update_payment_method) return {}; // only verifies a card, buys nothing
  return {
    last_payment_at: date,
    last_payment_amount: toMajorUnits(payment.total_amount, payment.currency),
    last_payment_currency: payment.currency,
    last_payment_method: payment.payment_method
  };
}

/** @param {Dodo.Fields<Dodo.Payment | Dodo.Subscription>} subscription */
function subscriptionTraits(subscription) {
  const renews = subscription.status === "active" && !subscription.cancel_at_next_billing_date;
  return {
    subscription_id: subscription.subscription_id,
    subscription_status: subscription.status,
    subscription_product_id: subscription.product_id,
    subscription_quantity: subscription.quantity,
    subscription_started_at: subscription.created_at,
    subscription_renews: renews,
    subscription_renews_at: renews ? subscription.next_billing_date : null
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

// The same for every delivery of one event, so that Segment counts a retried webhook
// once. Segment compares these over all sources: change the prefix in one of two
// endpoints that send the same events to different sources.
/** @param {string} type @param {string | undefined} date @param {string | null | undefined} id */
function toMessageId(type, date, id) {
  if (!date || !id) return null;
  const digits = date.replace(/[^0-9]/g, "");
  return ("dodo:identify:" + type + ":" + digits + ":" + id).slice(0, 99);
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
