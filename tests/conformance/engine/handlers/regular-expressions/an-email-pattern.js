// An email pattern.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(p.data.customer.email) };
  return webhook;
}
