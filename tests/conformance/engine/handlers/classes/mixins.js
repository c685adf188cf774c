// Mixins.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const M = B => class extends B { m() { return 'm' } }; class A {} return new (M(A))().m() })() };
  return webhook;
}
