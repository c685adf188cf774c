// Instanceof with Symbol.hasInstance.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { class Even { static [Symbol.hasInstance](n) { return n % 2 === 0 } } return [2 instanceof Even, 1 instanceof Even] })() };
  return webhook;
}
