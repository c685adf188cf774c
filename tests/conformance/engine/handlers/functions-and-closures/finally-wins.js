// Finally wins.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { try { return 'try' } finally { return 'finally' } })() };
  return webhook;
}
