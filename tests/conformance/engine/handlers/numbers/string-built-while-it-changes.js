// String built while it changes.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { let s = 'a'; s = s + (s += 'b') + s; return s })() };
  return webhook;
}
