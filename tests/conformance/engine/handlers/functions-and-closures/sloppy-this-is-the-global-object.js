// Sloppy this is the global object.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: (function () { return typeof this })() + (function () { 'use strict'; return typeof this })() };
  return webhook;
}
