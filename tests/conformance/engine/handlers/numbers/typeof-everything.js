// Typeof everything.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [typeof 1, typeof '', typeof null, typeof undefined, typeof {}, typeof [], typeof (() => 1), typeof Symbol(), typeof nope] };
  return webhook;
}
