// Private brand checks.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { class A { #x; static is(o) { return #x in o } } return [A.is(new A()), A.is({})] })() };
  return webhook;
}
