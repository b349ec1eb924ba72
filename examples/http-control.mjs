// A small HTTP application that starts and stops a stream: POST /start, POST /stop, GET / for the statistics.
//   node examples/http-control.mjs HOST [PORT]
import { createServer } from 'node:http';
import { CostreamError, send } from 'gst-costream';

const [peer = '127.0.0.1', port = '8080'] = process.argv.slice(2);
/** The promise of a session, from the moment that it is asked for until it has ended: there is one at a time. */
let stream;
let latest;

async function start() {
  stream ??= open();
  await stream;
  return { started: true };
}

async function open() {
  try {
    const session = await send({ peer, video: process.env.DISPLAY ? 'screen' : 'test', audio: 'none' });
    void follow(session, stream);
    return session;
  } catch (error) {
    stream = undefined;
    throw error;
  }
}

/** Until the session ends; what it failed of comes out of its statistics, and the application lives on. */
async function follow(session, own) {
  try {
    for await (const statistics of session.statistics({ intervalMs: 200 })) latest = statistics;
  } catch (error) {
    latest = { running: false, error: error.message };
  }
  if (stream === own) stream = undefined;
}

async function stop() {
  const session = await stream;
  if (!session) return { stopped: false };
  stream = undefined;
  await session.close();
  const { sending, reason } = await session.finished;
  return { stopped: true, reason, frames: sending.video[0].frames };
}

const routes = { 'POST /start': start, 'POST /stop': stop, 'GET /': async () => latest ?? { running: false } };

const server = createServer(async (request, response) => {
  const route = routes[`${request.method} ${request.url}`];
  try {
    const [status, body] = route ? [200, await route()] : [404, { error: 'POST /start, POST /stop or GET /' }];
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  } catch (error) {
    const status = error instanceof CostreamError ? 409 : 500;
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ error: error.message }));
  }
});
server.listen(Number(port), '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port}`));

process.once('SIGINT', async () => {
  server.close();
  await stop();
});
