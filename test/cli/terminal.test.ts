/** The status line on a real pseudo terminal: one line, rewritten, as wide as the terminal, gone without a trace. */
import { afterEach, expect, test } from 'vitest';
import { Process } from '../parts/process.js';
import { PROGRAM } from './program.js';
import { ESC, screenAfter, Terminal } from './terminal.js';

const CLEAR = `\r${ESC}[J`;
const SHOW_CURSOR = `${ESC}\\[\\?25h`;

let base = 25_500;
const ends = () => ['--peer', '127.0.0.1', '--base-port', String(base)];
const cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  base += 10;
  for (const step of cleanUp.splice(0).reverse()) await step();
});

function sender(columns: number, words: string[] = [], env: Record<string, string | undefined> = {}): Terminal {
  const send = ['send', ...ends(), '--video', 'test', '--size', '320x180', '--audio', 'none', ...words];
  const terminal = new Terminal([process.execPath, PROGRAM, ...send], { columns, env });
  cleanUp.push(() => terminal.close());
  return terminal;
}

/** A receiver that listens, until the test ends. */
async function receiver(): Promise<void> {
  const args = [PROGRAM, 'recv', ...ends(), '--video-out', 'none', '--audio-out', 'none'];
  const listening = await Process.start({ command: process.execPath, args, ready: /^Waiting for/ });
  cleanUp.push(() => listening.close());
}

test('one line is rewritten, log lines stand above it, the summary below it', async () => {
  await receiver();
  const terminal = sender(140, ['--time-limit', '4']);
  expect(await terminal.ended).toBe(0);

  // Three seconds of statistics, each in the place of the one before.
  expect(terminal.output.split(CLEAR).length - 1).toBeGreaterThanOrEqual(3);
  const { lines, cursorVisible } = screenAfter(terminal.output, 140);
  expect(lines.slice(0, 3)).toEqual([
    'Sending to 127.0.0.1.',
    expect.stringMatching(/^No key: /),
    '127.0.0.1 is heard.',
  ]);
  expect(lines[3]).toMatch(/^00:00:03 {2}send {2}320x180 {2}\d+ fps {2}\d+ kb\/s/);
  expect(lines[4]).toMatch(/^Ended after 4(\.\d)? s \(time limit\): sent \d+ frames/);
  expect(lines.slice(5)).toEqual(['']);
  expect(cursorVisible).toBe(true);
});

test('the line follows the width of the terminal', async () => {
  await receiver();
  const terminal = sender(100);
  // While nobody is heard, that is what a narrow line says.
  await terminal.saw(/is heard[\s\S]*320x180.*kb\/s/);
  terminal.resize(30);
  const narrowed = terminal.output.length;
  // What was being drawn meanwhile may still be as wide as before; each drawing ends where the next one clears it.
  const drawn = () =>
    terminal.output
      .slice(narrowed)
      .split(CLEAR)
      .slice(1, -1)
      .map(text => screenAfter(text, 100).lines);
  // On a busy machine the peer may seem silent for a moment, and then only the time has room.
  const narrow = [expect.stringMatching(/^00:00:\d\d {2}send.{0,15}$/)];
  await expect.poll(() => drawn().at(-1)).toEqual(narrow);
  terminal.type('\x03');
  expect(await terminal.ended).toBe(130);
});

test('Ctrl-C gives the cursor back and ends with 130', async () => {
  const terminal = sender(80);
  await terminal.saw(/waiting for 127\.0\.0\.1/);
  expect(screenAfter(terminal.output, 80).cursorVisible).toBe(false);
  terminal.type('\x03');
  expect(await terminal.ended).toBe(130);
  const { lines, cursorVisible } = screenAfter(terminal.output, 80);
  expect(cursorVisible).toBe(true);
  expect(lines.at(-2)).toMatch(/^Ended after [\d.]+ s \(closed\): sent/);
});

test('Ctrl-Z gives the cursor back, fg draws the line again', async () => {
  const terminal = sender(80, ['--time-limit', '30']);
  await terminal.saw(/waiting for/);
  const before = terminal.output.length;
  await terminal.suspendAndResume();
  const [shown] = await terminal.saw(new RegExp(`${SHOW_CURSOR}.*waiting for`, 's'), before);
  expect(screenAfter(shown, 80).cursorVisible).toBe(false);
  terminal.type('\x03');
  expect(await terminal.ended).toBe(130);
});

test('colours only where the terminal wants them', async () => {
  const COLOUR = new RegExp(`${ESC}\\[[\\d;]*m`);
  for (const [env, coloured] of [
    [{ NO_COLOR: '1' }, false],
    [{ TERM: 'dumb' }, false],
    // Node takes a terminal in a CI for one without colours.
    [{ CI: undefined }, true],
  ] as const) {
    const terminal = sender(80, [], env);
    await terminal.saw(/waiting for/);
    expect(COLOUR.test(terminal.output)).toBe(coloured);
    terminal.type('\x03');
    expect(await terminal.ended).toBe(130);
  }
});

test('an error stands alone', async () => {
  const terminal = new Terminal([process.execPath, PROGRAM, 'send', ...ends(), '--video', 'v4l2:/dev/video77'], {
    columns: 200,
  });
  expect(await terminal.ended).toBe(3);
  const { lines, cursorVisible } = screenAfter(terminal.output, 200);
  expect(lines).toEqual([expect.stringMatching(/^gst-costream: There is no camera \/dev\/video77; /), '']);
  expect(cursorVisible).toBe(true);
});
