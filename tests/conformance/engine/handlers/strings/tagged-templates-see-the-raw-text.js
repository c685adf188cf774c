// Tagged templates see the raw text.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ((s, ...v) => [s.raw.join('|'), v])`a\n${1}b${2}` };
  return webhook;
}
