// Named back reference.
function handler(webhook) {
  const p = webhook.payload;
  webhook.payload = { answer: /(?<q>['"]).*\k<q>/.test('"a"') && !/(?<q>['"]).*\k<q>$/.test('"a\'') };
  return webhook;
}
