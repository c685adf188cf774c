// Line separators in JSON.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: JSON.stringify('\u2028') };
  return webhook;
}
