// ReduceRight.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['a', 'b', 'c'].reduceRight((s, x) => s + x) };
  return webhook;
}
