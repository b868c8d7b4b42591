// Loses the socket in the middle of a conversation and prints what the official client makes of it, one JSON a line.
// node directline-reconnect.mjs DOMAIN TOKEN NODE_MODULES
import { createRequire } from 'node:module';

const [, , domain, token, modules] = process.argv;
const require = createRequire(modules);
const WebSocket = require('ws');
const sockets = [];
globalThis.XMLHttpRequest = require('xhr2');
globalThis.WebSocket = class extends WebSocket {
  constructor(...given) {
    super(...given);
    sockets.push(this);
  }
};
// The client waits three seconds, and up to twelve more at random.
Math.random = () => 0;
const { DirectLine } = require('botframework-directlinejs');

const line = new DirectLine({ domain, token, webSocket: true });
const print = (what) => console.log(JSON.stringify(what));
const post = (text) => fetch(`${domain}/conversations/${line.conversationId}/activities`, {
  method: 'POST',
  headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
  body: JSON.stringify({ type: 'message', text, from: { id: 'user' } }),
});

let replies = 0;
line.connectionStatus$.subscribe((status) => print({ status }));
line.activity$.subscribe(async (activity) => {
  print(activity);
  if (activity.from.role !== 'bot') return;
  replies += 1;
  if (replies === 1) {
    sockets[0].terminate();
    // Said while the line is down.
    await post('one');
    await post('two');
  }
  if (replies === 3) setTimeout(() => { print({ sockets: sockets.length }); process.exit(0); }, 100);
});
setTimeout(() => process.exit(1), 40_000).unref();
