// Quoted literal prototype counts too.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ({'__proto__': Array.prototype}) instanceof Array };
  return webhook;
}
