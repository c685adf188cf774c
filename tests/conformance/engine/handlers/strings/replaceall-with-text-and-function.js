// ReplaceAll with text and function.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['a.b.c'.replaceAll('.', '-'), 'aXbX'.replaceAll('X', (m, i) => i)] };
  return webhook;
}
