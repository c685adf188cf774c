// Well formed strings.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: ['a\ud800'.isWellFormed(), 'a\ud800'.toWellFormed().charCodeAt(1), 'ok'.isWellFormed()] };
  return webhook;
}
