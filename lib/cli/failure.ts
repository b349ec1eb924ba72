/** An error as the command line tells it: one sentence on stderr, with `--json` an object on stdout, an exit code. */
import type { Writable } from 'node:stream';
import { CommanderError } from 'commander';
import { CostreamError } from '../errors.js';

/** Codes of an addon that does not load; only a missing GStreamer is the machine's. */
const LOAD_FAILURES: Readonly<Record<string, number>> = { GSTREAMER_MISSING: 3, NOT_BUILT: 1, UNLOADABLE: 1 };

/** Whoever read our output has ended or left the terminal; for them all is said. */
export function isReaderGone({ code }: NodeJS.ErrnoException): boolean {
  return code === 'EPIPE' || code === 'EIO';
}

/** Tells the error and returns the exit code. */
export function tell(error: unknown, { json, to = process.stdout }: { json: boolean; to?: Writable }): number {
  if (error instanceof CommanderError) return tellUsage(error, json);
  const { code, exitCode, message } = describe(error);
  process.stderr.write(`gst-costream: ${message}\n`);
  if (json) to.write(`${JSON.stringify({ type: 'error', code, message })}\n`);
  return exitCode;
}

function describe(error: unknown): { code: string; exitCode: number; message: string } {
  if (error instanceof CostreamError) return error;
  const { code, message, stack } = error as NodeJS.ErrnoException;
  if (code !== undefined && code in LOAD_FAILURES) return { code, exitCode: LOAD_FAILURES[code]!, message };
  // Nothing that a user did: whoever mends it needs to know where it happened.
  return { code: code ?? 'UNEXPECTED', exitCode: 1, message: `unexpected: ${stack ?? String(error)}` };
}

/** Commander's messages as a sentence: "error: unknown option '--vido'\n(Did you mean --video?)". */
function tellUsage(error: CommanderError, json: boolean): number {
  // Help and version are printed already, and are no errors unless nothing was asked.
  if (error.exitCode === 0 || error.code === 'commander.help') return error.exitCode;
  const [complaint = '', suggestion] = error.message.replace(/^error: /, '').split('\n');
  const whole = complaint.replace(/\.$/, '').replace(/\. (\w)/g, (_, letter: string) => `: ${letter.toLowerCase()}`);
  const sentence = whole.charAt(0).toUpperCase() + whole.slice(1);
  const mean = /^\(Did you mean (.*)\?\)$/.exec(suggestion ?? '')?.[1];
  const message = `${sentence}${mean ? `; did you mean ${mean}?` : '; --help shows what there is.'}`;
  process.stderr.write(`gst-costream: ${message}\n`);
  if (json) process.stdout.write(`${JSON.stringify({ type: 'error', code: 'USAGE', message })}\n`);
  return 1;
}
