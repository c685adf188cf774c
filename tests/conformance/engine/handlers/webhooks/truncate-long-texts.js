// Truncate long texts.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ((s, n) => s.length > n ? s.slice(0, n - 1) + '…' : s)('a long description', 8) };
  return webhook;
}
