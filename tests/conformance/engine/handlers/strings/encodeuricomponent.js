// EncodeURIComponent.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: [encodeURIComponent('a b&c/ü😀'), encodeURI('a b/ü'), decodeURIComponent('%F0%9F%98%80')] };
  return webhook;
}
