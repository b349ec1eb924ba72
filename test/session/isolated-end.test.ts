/** The end of an isolated session is its last word, whenever the last words of its process come. */
import { expect, it, vi } from 'vitest';
import { IsolatedSession } from '../../lib/session/isolated-session.js';

type Notice = (name: string, value: unknown) => void;
const processes: Notice[] = [];

// A process that speaks while it goes, and even then: the turn in which that is read is the operating system's choice.
vi.mock('../../lib/gst/remote/process-link.js', () => ({
  ProcessLink: class {
    readonly exited = new Promise(() => {});
    readonly #tell: Notice;

    constructor(_program: string, { onNotice }: { onNotice: Notice }) {
      this.#tell = onNotice;
      processes.push(onNotice);
    }

    request(): Promise<unknown> {
      return Promise.resolve({});
    }

    async end(): Promise<void> {
      this.#tell('warning', [{ message: 'while it went' }]);
    }
  },
}));

it.each([
  ['when it finishes', (tell: Notice) => tell('finished', { elapsedS: 1, peerHeard: true, reason: 'closed' })],
  ['when it is closed', (_tell: Notice, session: IsolatedSession) => void session.close()],
])('%s: what was said before is told before, and nothing after', async (when, end) => {
  const session = (await IsolatedSession.start('recv', { peer: '127.0.0.1' })) as IsolatedSession;
  const told: string[] = [];
  session.on('warning', ({ message }) => told.push(message));
  const tell = processes.at(-1)!;
  tell('warning', [{ message: 'before' }]);
  end(tell, session);
  if (when.includes('finishes')) await session.finished;
  else await session.close();
  expect(told).toEqual(['before', 'while it went']);
  tell('warning', [{ message: 'after' }]);
  await new Promise(setImmediate);
  expect(told).toEqual(['before', 'while it went']);
});
