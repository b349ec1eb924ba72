/**
 * The program that injects: a process of its own, so that held keys are released also when the one that asked for it is
 * killed, crashes or hangs. Its IPC channel is its lifeline.
 */
import type { ChildNotice, ChildRequest } from './controlled-display.js';
import { Injector, type InjectorStatistics } from './injector.js';

/** How often the parent hears of changed statistics. */
const TELL_MS = 200;

let opening: Promise<Injector> | undefined;
let told = '';

function say(notice: ChildNotice): void {
  if (process.connected) process.send!(notice, () => {});
}

async function open({ display, target, cookie }: Extract<ChildRequest, { kind: 'open' }>): Promise<Injector> {
  const injector = await Injector.open(display, target, cookie === undefined ? undefined : Buffer.from(cookie, 'hex'));
  injector.on('panic', () => {
    injector.allow('none');
    say({ kind: 'panic' });
  });
  injector.on('lost', () => say({ kind: 'lost' }));
  return injector;
}

function tell(statistics: InjectorStatistics): void {
  const text = JSON.stringify(statistics);
  if (text === told) return;
  told = text;
  say({ kind: 'statistics', statistics });
}

process.on('message', async (request: ChildRequest) => {
  if (request.kind === 'open') {
    opening = open(request);
    try {
      const injector = await opening;
      setInterval(() => tell(injector.statistics), TELL_MS);
      say({ kind: 'ready' });
    } catch (error) {
      say({ kind: 'failed', message: (error as Error).message });
    }
    return;
  }
  const injector = await opening?.catch(() => undefined);
  if (!injector) return;
  if (request.kind === 'allow') {
    injector.allow(request.scope);
    say({ kind: 'allowed', scope: request.scope });
  } else if (request.kind === 'input') void injector.input(request.from, request.note);
  else injector.leave(request.from);
});

async function end(): Promise<void> {
  const injector = await opening?.catch(() => undefined);
  await injector?.close().catch(() => {});
  process.exit(0);
}

process.once('disconnect', () => void end());
process.once('SIGTERM', () => void end());
