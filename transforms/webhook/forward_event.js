// SPDX-FileCopyrightText: 2026 The Hooksmith authors
// SPDX-License-Identifier: 0BSD

// Forwards a small summary of any event to the endpoint's own URL:
//
//   id           the same for every delivery of one event, to recognise repetitions
//   event        the event type, for example "payment.succeeded"
//   occurred_at  when it happened, ISO 8601
//   business_id  your business at Dodo Payments
//   object       { type, id, status } of the payment, subscription, refund and so on
//   customer_id  the customer, where the event has one; no names or email addresses
//   payment_id, subscription_id   what the object belongs to, where it says so
//   amount, currency   a number in the currency's main unit, where the event has both;
//                      for a subscription, what each renewal costs before tax
//
// Fields without a value are left out. Add to the summary whatever else you need.

// The field that names the object, where it is not simply "id".
const ID_FIELDS = {
  payment: "payment_id",
  subscription: "subscription_id",
  refund: "refund_id",
  dispute: "dispute_id",
  payout: "payout_id",
  abandoned_checkout: "payment_id",
  dunning: "subscription_id"
};

function handler(webhook) {
  const envelope = webhook.payload || {};
  const data = envelope.data;
  if (!data || typeof data !== "object") {
    webhook.cancel = true;
    return webhook;
  }

  const type = webhook.eventType.split(".")[0];
  const id = data[ID_FIELDS[type] || "id"] || data.credit_entitlement_id;
  const customerId = data.customer_id || (data.customer || {}).customer_id;
  const amount = toMajorUnits(amountOf(data), data.currency);
  webhook.payload = compact({
    id: [webhook.eventType, id, customerId, envelope.timestamp].filter(Boolean).join(":"),
    event: webhook.eventType,
    occurred_at: envelope.timestamp,
    business_id: envelope.business_id,
    object: compact({ type: type, id: id, status: data.status || data.dispute_status }),
    customer_id: customerId,
    payment_id: data.payment_id,
    subscription_id: data.subscription_id,
    amount: amount,
    currency: amount === null ? null : data.currency
  });
  return webhook;
}

// Disputes and credits write their amount as text in a unit of their own: left out.
function amountOf(data) {
  return [data.total_amount, data.recurring_pre_tax_amount, data.amount].find(Number.isFinite);
}

// Dodo sends money in the smallest unit of its currency. Most currencies have two
// decimals; these are the exceptions of ISO 4217.
const DECIMALS = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, VND: 0,
  VUV: 0, XAF: 0, XOF: 0, XPF: 0,
  BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3
};

// 1999 USD becomes 19.99, 1999 JPY stays 1999. An unknown amount is null.
function toMajorUnits(amount, currency) {
  if (!Number.isFinite(amount) || !currency) return null;
  const decimals = DECIMALS.hasOwnProperty(currency) ? DECIMALS[currency] : 2;
  return amount / Math.pow(10, decimals);
}

// The object without its empty entries, so that no field is ever null or undefined.
function compact(object) {
  const result = {};
  for (const key of Object.keys(object)) {
    const value = object[key];
    if (value !== null && value !== undefined && value !== "") result[key] = value;
  }
  return result;
}
