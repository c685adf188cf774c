// Broken patterns throw.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['(', '[', '(?<a', '*'].map(s => { try { new RegExp(s); return 'ok' } catch (e) { return e.name } }) };
  return webhook;
}
