// Arguments in functions.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (function () { return [arguments.length, [...arguments]] })(1, 2) };
  return webhook;
}
