// Mapped arguments.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (function (a) { arguments[0] = 9; return a })(1) };
  return webhook;
}
