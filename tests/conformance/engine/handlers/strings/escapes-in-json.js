// Escapes in JSON.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: JSON.stringify('\b\f\n\r\t"\\/\u0001') };
  return webhook;
}
