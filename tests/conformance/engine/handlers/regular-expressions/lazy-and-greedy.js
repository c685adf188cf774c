// Lazy and greedy.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['<a><b>'.match(/<.+?>/)[0], '<a><b>'.match(/<.+>/)[0]] };
  return webhook;
}
