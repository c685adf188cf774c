// Generators.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { function* g(n) { while (n > 0) yield n-- } return [...g(3)] })() };
  return webhook;
}
