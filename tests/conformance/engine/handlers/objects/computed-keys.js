// Computed keys.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ({['k' + p.data.total_amount]: 1, [`${p.type}!`]: 2}) };
  return webhook;
}
