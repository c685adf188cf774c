// Normalize.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['e\u0301'.normalize('NFC').length, '\u00e9'.normalize('NFD').length] };
  return webhook;
}
