// The Bot Framework SDK on the far side: as a client that expects replies, and as the connector that replies are sent to.
// node sdk-peer.mjs BOT NODE_MODULES
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const [, , bot, modules] = process.argv;
const require = createRequire(modules);
const { BotFrameworkHttpClient, ChannelServiceHandler, ChannelServiceRoutes } = require('botbuilder');
const { AuthenticationConfiguration, SimpleCredentialProvider } = require('botframework-connector');

const print = (line) => console.log(JSON.stringify(line));
const waiting = [];
const happened = (line) => { print(line); waiting.shift()?.(); };

class Connector extends ChannelServiceHandler {
  async onReplyToActivity(identity, conversationId, activityId, activity) {
    happened({ call: 'reply', conversationId, activityId, activity });
    return { id: `sent-by-sdk-${activityId}` };
  }

  async onUpdateActivity(identity, conversationId, activityId, activity) {
    happened({ call: 'update', conversationId, activityId, activity });
    return { id: activityId };
  }

  async onGetConversationMember(identity, userId, conversationId) {
    print({ call: 'member', conversationId, userId });
    return { id: userId, name: 'Darcel', aadObjectId: 'entra-darcel', email: 'Darcel.Schlecht@example.com' };
  }
}

// As much of a web server as the SDK's routes ask for.
const routes = [];
const route = (method) => (path, handler) => routes.push({ method, pattern: new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`), handler });
const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const found = routes.find(({ method, pattern }) => method === request.method && pattern.test(pathname));
  if (!found) return response.writeHead(404).end();
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  request.body = chunks.length ? JSON.parse(Buffer.concat(chunks)) : undefined;
  request.params = Object.fromEntries(Object.entries(pathname.match(found.pattern).groups).map(([name, value]) => [name, decodeURIComponent(value)]));
  response.status = (code) => { response.statusCode = code; return response; };
  response.send = (body) => { response.setHeader('Content-Type', 'application/json'); response.write(JSON.stringify(body)); return response; };
  return found.handler(request, response, () => {});
});
new ChannelServiceRoutes(new Connector(new SimpleCredentialProvider('', ''), new AuthenticationConfiguration()))
  .register({ get: route('GET'), post: route('POST'), put: route('PUT'), delete: route('DELETE') });
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const serviceUrl = `http://127.0.0.1:${server.address().port}/`;

const message = (text, more) => ({
  type: 'message', id: `sdk-${text}-${Date.now()}`, channelId: 'msteams', serviceUrl, text,
  from: { id: '29:darcel', name: 'Darcel', aadObjectId: 'entra-darcel' }, recipient: { id: '28:bot', name: 'SalesOpsBot' },
  conversation: { id: 'a:sdk|1', conversationType: 'personal' }, ...more,
});
const post = async (activity) => {
  const heard = new Promise((resolve) => waiting.push(resolve));
  const response = await fetch(bot, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(activity) });
  print({ status: response.status });
  await heard;
};

const client = new BotFrameworkHttpClient(new SimpleCredentialProvider('', ''));
const replies = await client.postActivity('', '', bot, serviceUrl, 'a:sdk|1', message('expecting', { deliveryMode: 'expectReplies' }));
print({ call: 'expectReplies', status: replies.status, body: replies.body });
await post(message('hello'));
await post(message('', { value: { tool: 'get_forecast', arguments: {} }, replyToId: 'card-1' }));
process.exit(0);
