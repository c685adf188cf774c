// Eval sees the built-ins.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: eval('1 + JSON.parse("[2]")[0]') };
  return webhook;
}
