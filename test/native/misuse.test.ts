/** 10,000 random sequences of misuse, in processes of their own: no crash, no hang, no broken assertion of GLib's. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { native } from './support.js';

const SEQUENCES = 10_000;
const PROCESSES = 2;
const program = fileURLToPath(new URL('programs/misuse.mjs', import.meta.url));
/** The addon that these tests loaded: the program loads the same. */
const { sharedObjects } = process.report.getReport() as unknown as { sharedObjects: string[] };
const addon = sharedObjects.find(path => path.endsWith('.node') && path.includes('gst'))!;

/** What elements say to values that their own types allow; they then do nothing, and harm nothing. */
const HARMLESS = [
  /gst_object_sync_values: assertion 'GST_CLOCK_TIME_IS_VALID \(timestamp\)'/, // audiotestsrc, a time before the first
  /g_value_get_uint: assertion 'G_VALUE_HOLDS_UINT \(value\)'/, // rtprtxsend, a map of something else
];

const directory = mkdtempSync(join(tmpdir(), 'gst-costream-misuse-'));
afterAll(() => rmSync(directory, { recursive: true }));

/** Runs sequences from `first` on; returns what was wrong, each with the number that makes it again. */
async function misuse(first: number, count: number, script = program): Promise<string[]> {
  const path = join(directory, `${first}`);
  // One file for both outputs, so that every complaint stands behind the sequence that it came from.
  const output = openSync(path, 'a');
  const child = spawn(process.execPath, [script, String(first), String(count)], {
    env: { ...process.env, GST_COSTREAM_ADDON: addon },
    stdio: ['ignore', output, output],
  });
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  closeSync(output);
  const lines = readFileSync(path, 'utf8').split('\n');
  const wrong: string[] = [];
  let seed = first;
  for (const line of lines) {
    if (/^\d+$/.test(line)) seed = Number(line);
    else if (line !== '' && line !== 'done' && !HARMLESS.some(pattern => pattern.test(line)))
      wrong.push(`${seed}: ${line}`);
  }
  if (code !== 0 || !lines.includes('done')) wrong.push(`${seed}: ended with ${signal ?? code}`);
  return wrong;
}

it(`${SEQUENCES} sequences of misuse neither crash nor hang`, { timeout: 240_000 }, async () => {
  const share = SEQUENCES / PROCESSES;
  const found = await Promise.all(Array.from({ length: PROCESSES }, (_, index) => misuse(1 + index * share, share)));
  const wrong = found.flat();
  const again = `GST_COSTREAM_ADDON=${addon} node ${program} SEED 1`;
  expect(wrong, `Make one again with: ${again}`).toEqual([]);
});

it('a process that ends before its time is told with its sequence', async () => {
  const script = join(directory, 'crash.mjs');
  writeFileSync(script, "console.log('8'); process.kill(process.pid, 'SIGSEGV'); setTimeout(() => {}, 10_000);");
  expect(await misuse(7, 9, script)).toEqual(['8: ended with SIGSEGV']);
  writeFileSync(script, "console.log('9'); console.error('(node:1): GLib-CRITICAL **: broken'); console.log('done');");
  expect(await misuse(9, 9, script)).toEqual(['9: (node:1): GLib-CRITICAL **: broken']);
  expect(native.hasFactory('queue')).toBe(true);
});
