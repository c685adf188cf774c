// Renamed destructuring.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const {data: {customer: {email: to}}} = p; return to })() };
  return webhook;
}
