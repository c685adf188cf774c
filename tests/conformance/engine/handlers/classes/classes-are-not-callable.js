// Classes are not callable.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { class A {} try { A() } catch (e) { return e.name } })() };
  return webhook;
}
