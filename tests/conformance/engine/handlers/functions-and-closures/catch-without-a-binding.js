// Catch without a binding.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { try { throw 1 } catch { return 'caught' } })() };
  return webhook;
}
