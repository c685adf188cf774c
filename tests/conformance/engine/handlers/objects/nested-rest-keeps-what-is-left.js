// Nested rest keeps what is left.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const {data: {customer, ...d}, ...r} = p; return [Object.keys(d), Object.keys(r)] })() };
  return webhook;
}
