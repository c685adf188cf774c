// Lone surrogates in JSON.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: JSON.stringify('\ud800a') };
  return webhook;
}
