// A switch whose subject changes.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { let s = 1; switch (s) { case (s = 2): return 'no'; case 1: return 'yes' } })() };
  return webhook;
}
