/** The child's side of a ProcessLink: answers requests, and ends with its parent. */
import { native } from '../load.js';
import type { ElementFacts } from './crash.js';
import { encodeError } from './error-data.js';
import { REPORT_FD, type Reply, type Request } from './process-link.js';

export type Handlers = Readonly<Record<string, (...args: never[]) => unknown>>;

/** Begins to answer; `end` is called once, when the parent closes the channel or is gone. */
export function serve(handlers: Handlers, end: () => Promise<unknown>): void {
  native.reportCrashes(REPORT_FD);
  process.on('message', message => void answer(handlers, message as Request));
  process.once('disconnect', () => {
    void end().finally(() => process.exit(0));
  });
}

async function answer(handlers: Handlers, { id, method, args }: Request): Promise<void> {
  try {
    const handler = handlers[method] as (...args: readonly unknown[]) => unknown;
    say({ kind: 'value', id, value: await handler(...args) });
  } catch (error) {
    say({ kind: 'error', id, error: encodeError(error) });
  }
}

export function notice(name: string, value: unknown): void {
  say({ kind: 'notice', name, value });
}

/** Told beforehand, for a crash leaves no time to look. */
export function tellElements(elements: readonly { name: string; factory: string }[]): void {
  const facts: ElementFacts[] = elements.map(({ name, factory }) => ({
    name,
    factory,
    file: native.pluginFile(factory),
  }));
  say({ kind: 'elements', elements: facts });
}

function say(reply: Reply): void {
  // Without a parent there is nobody to hear it; 'disconnect' ends the process.
  if (process.connected) process.send!(reply, () => {});
}
