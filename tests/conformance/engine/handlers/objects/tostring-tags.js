// ToString tags.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [Object.prototype.toString.call([]), Object.prototype.toString.call(null), `${{}}`, String(new Date(NaN))] };
  return webhook;
}
