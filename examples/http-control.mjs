// A small HTTP application that starts and stops a stream: POST /start, POST /stop, GET / for the statistics.
//   node examples/http-control.mjs HOST [PORT]
import { createServer } from 'node:http';
import { CostreamError, send } from 'gst-costream';

const [peer = '127.0.0.1', port = '8080'] = process.argv.slice(2);
let session;
let latest;

async function start() {
  session ??= await send({ peer, video: process.env.DISPLAY ? 'screen' : 'test', audio: 'none' });
  void follow(session);
  return { started: true };
}

async function follow(running) {
  for await (const statistics of running.statistics({ intervalMs: 200 })) latest = statistics;
}

async function stop() {
  const running = session;
  session = undefined;
  if (!running) return { stopped: false };
  await running.close();
  const { sending, reason } = await running.finished;
  return { stopped: true, reason, frames: sending.video[0].frames };
}

const routes = { 'POST /start': start, 'POST /stop': stop, 'GET /': async () => latest ?? { running: false } };

const server = createServer(async (request, response) => {
  const route = routes[`${request.method} ${request.url}`];
  try {
    const [status, body] = route ? [200, await route()] : [404, { error: 'POST /start, POST /stop or GET /' }];
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  } catch (error) {
    session = undefined;
    const status = error instanceof CostreamError ? 409 : 500;
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ error: error.message }));
  }
});
server.listen(Number(port), '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port}`));

process.once('SIGINT', async () => {
  server.close();
  await stop();
});
