/** Giving and taking back control while a session runs: the key c on its terminal, and SIGUSR2 to take it back. */
import { readFileSync } from 'node:fs';
import type { ReadStream } from 'node:tty';
import type { ControlScope } from '../control/input-messages.js';
import type { Session } from '../session/session.js';

/** What a terminal would do itself, were it not asked for single keys. */
const SIGNALS: Readonly<Record<string, NodeJS.Signals>> = { '\x03': 'SIGINT', '\x1a': 'SIGTSTP', '\x1c': 'SIGQUIT' };
const TOGGLE = 'c';

/** `granted`: what the key gives. Ends with the session. */
export function followControlKey(session: Session, granted: ControlScope, failed: (error: Error) => void): void {
  let allowed: ControlScope = granted;
  session.on('control', facts => {
    allowed = facts.allowed;
  });
  const allow = (scope: ControlScope) => session.allowControl(scope).catch(failed);
  const revoke = () => void allow('none');
  process.on('SIGUSR2', revoke);
  const keys = process.stdin.isTTY && inForeground() ? process.stdin : undefined;
  const typed = (data: Buffer) => {
    for (const character of data.toString('latin1')) {
      const signal = SIGNALS[character];
      if (signal) process.kill(process.pid, signal);
      else if (character === TOGGLE) void allow(allowed === 'none' ? granted : 'none');
    }
  };
  if (keys) listen(keys, typed);
  const end = () => {
    process.off('SIGUSR2', revoke);
    if (!keys) return;
    keys.off('data', typed).pause();
    keys.setRawMode(false);
  };
  session.finished.then(end, end);
}

function listen(keys: ReadStream, typed: (data: Buffer) => void): void {
  keys.setRawMode(true);
  keys.on('data', typed).resume();
  // The session alone keeps the process alive.
  keys.unref();
  process.prependListener('SIGTSTP', () => keys.setRawMode(false));
  process.on('SIGCONT', () => inForeground() && keys.setRawMode(true));
}

/** Whether the terminal is ours: a program in the background is stopped when it changes it (proc(5): pgrp, tpgid). */
function inForeground(): boolean {
  const stat = readFileSync('/proc/self/stat', 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[2] === fields[5];
}
