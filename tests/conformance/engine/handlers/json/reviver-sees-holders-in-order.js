// Reviver sees holders in order.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const log = []; JSON.parse('{"a":[1],"b":2}', function (k, v) { log.push(k); return v }); return log })() };
  return webhook;
}
