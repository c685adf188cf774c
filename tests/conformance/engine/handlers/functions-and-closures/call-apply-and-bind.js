// Call, apply and bind.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { function f(b) { return this.a + b } return [f.call({a: 1}, 2), f.apply({a: 1}, [3]), f.bind({a: 5})(1)] })() };
  return webhook;
}
