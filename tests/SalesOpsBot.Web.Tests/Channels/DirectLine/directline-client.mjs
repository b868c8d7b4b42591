// Talks to a bot with the official client: says two sentences and prints what it sees, one JSON a line.
// node directline-client.mjs DOMAIN TOKEN socket|polling
import { createRequire } from 'node:module';

const require = createRequire(process.argv[5]);
globalThis.XMLHttpRequest = require('xhr2');
globalThis.WebSocket = require('ws');
const { DirectLine } = require('botframework-directlinejs');

const [, , domain, token, transport] = process.argv;
const line = new DirectLine({ domain, token, webSocket: transport === 'socket', pollingInterval: 200 });
const say = (text) => line.postActivity({ type: 'message', text, from: { id: 'user' } }).subscribe((id) => console.log(JSON.stringify({ posted: text, id })));

let replies = 0;
line.connectionStatus$.subscribe((status) => console.log(JSON.stringify({ status })));
line.activity$.subscribe((activity) => {
  console.log(JSON.stringify(activity));
  if (activity.from.role !== 'bot') return;
  replies += 1;
  if (replies === 1) say('first');
  if (replies === 2) say('second');
  if (replies === 3) setTimeout(() => process.exit(0), 100);
});
setTimeout(() => process.exit(1), 30_000).unref();
