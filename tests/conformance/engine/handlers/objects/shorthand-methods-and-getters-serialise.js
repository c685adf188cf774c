// Shorthand methods and getters serialise.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ({a: 1, get b() { return this.a + 1 }, c() {}}) };
  return webhook;
}
