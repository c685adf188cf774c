// Async generators are objects.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { async function* g() { yield 1 } return typeof g()[Symbol.asyncIterator] })() };
  return webhook;
}
