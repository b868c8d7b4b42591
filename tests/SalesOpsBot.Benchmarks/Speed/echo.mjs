// A bot that only echoes, on the official SDK for JavaScript, over Node's own HTTP server: what the SDK itself takes, without a web framework around it.
// node echo.mjs PORT NODE_MODULES
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const [, , port, modules] = process.argv;
const { CloudAdapter, ConfigurationBotFrameworkAuthentication } = createRequire(modules)('botbuilder');

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  request.body = JSON.parse(Buffer.concat(chunks));
  response.status = (code) => { response.statusCode = code; return response; };
  response.header = (name, value) => response.setHeader(name, value);
  response.send = (body) => {
    if (body !== undefined) { response.setHeader('Content-Type', 'application/json'); response.write(JSON.stringify(body)); }
    return response;
  };
  await adapter.process(request, response, (context) => context.sendActivity(`You said ${context.activity.text}`));
}).listen(Number(port), '127.0.0.1', () => console.log('ready'));
