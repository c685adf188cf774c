// Replace with special patterns.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['abc'.replace('b', '[$&]'), 'abc'.replace('b', "$`$'"), 'abc'.replace('b', '$$')] };
  return webhook;
}
