/** The program of an isolated session's process: runs one session and tells its parent what it does. */
import type { ControlScope } from '../control/input-messages.js';
import { encodeError } from '../gst/remote/error-data.js';
import { notice, serve, tellElements } from '../gst/remote/serve.js';
import { LiveSession } from './live-session.js';
import type { CallOptions } from './options.js';
import type { Session } from './session.js';
import { call, recv, send } from './verbs.js';

const VERBS = { send, recv, call };
/** What is passed on; a session's other events are its own affair. */
const EVENTS = ['peer', 'silence', 'key-frame-request', 'warning', 'control', 'controls'] as const;

let session: Session | undefined;
const watches = new Map<number, AbortController>();

function open(): Session {
  if (!session) throw new Error('The session is not started.');
  return session;
}

async function start(verb: keyof typeof VERBS, options: CallOptions): Promise<ReturnType<Session['toLaunch']>> {
  const started: Session = await VERBS[verb](options);
  session = started;
  for (const event of EVENTS) started.on(event, (...facts: unknown[]) => notice(event, facts));
  started.on('peer', () => tell(started));
  started.finished.then(
    summary => notice('finished', summary),
    error => notice('failed', encodeError(error)),
  );
  tell(started);
  return started.toLaunch();
}

function tell(started: Session): void {
  if (started instanceof LiveSession) tellElements(started.elements());
}

/** Statistics for one reader at the other end. */
function watch(id: number, intervalMs: number): void {
  const watching = new AbortController();
  watches.set(id, watching);
  void (async () => {
    for await (const statistics of open().statistics({ intervalMs, signal: watching.signal }))
      notice('statistics', { id, statistics });
    // What it failed of goes out once, as 'failed'.
  })().catch(() => {});
}

serve(
  {
    start,
    watch,
    unwatch: (id: number) => watches.get(id)?.abort(),
    dot: () => open().toDot(),
    snapshot: (path: string, options?: { overwrite?: boolean }) => open().snapshot(path, options),
    allowControl: (scope: ControlScope) => open().allowControl(scope),
    close: () => open().close(),
  },
  async () => session?.close(),
);
