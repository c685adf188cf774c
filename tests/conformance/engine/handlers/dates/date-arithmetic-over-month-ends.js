// Date arithmetic over month ends.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const d = new Date(Date.UTC(2024, 0, 31)); d.setUTCMonth(1); return d.toISOString() })() };
  return webhook;
}
