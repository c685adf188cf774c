// Entries in a loop.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (() => { const r = []; for (const [i, v] of ['a', 'b'].entries()) r.push(i + v); return r })() };
  return webhook;
}
