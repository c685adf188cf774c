// Spread of null and strings.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ({...null, ...undefined, ...'ab', ...[9]}) };
  return webhook;
}
