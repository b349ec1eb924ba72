/** Words that cannot be: one sentence on stderr, the likely spelling, exit code 1, no stack trace, and no GStreamer loaded. */
import { expect, test } from 'vitest';
import { jsonLines, run } from './program.js';

/** The addon cannot be loaded from here: what succeeds does without it. */
const NO_ADDON = { GST_COSTREAM_PREBUILD: '/nonexistent/addon.node' };

test.each([
  [['sned'], "Unknown command 'sned'; did you mean send?"],
  [['help', 'sned'], "Unknown command 'sned'; did you mean send?"],
  [['help', 'nothing'], "Unknown command 'nothing'; --help shows what there is."],
  [['send', '--vido', 'test'], "Unknown option '--vido'; did you mean --video?"],
  [['recv', '--videoout', 'none'], "Unknown option '--videoout'; did you mean --video-out?"],
  [['send', 'ann'], "Too many arguments for 'send': expected 0 arguments but got 1; --help shows what there is."],
  [['send', '--peer'], "Option '--peer <host>' argument missing; --help shows what there is."],
  [['send', '--fps', 'fast'], 'Expected a number for --fps but received "fast".'],
  [['send', '--fps', ''], 'Expected a number for --fps but received "".'],
  [['send', '--fps', '241'], 'Expected a number between 1 and 240 for --fps but received 241.'],
  [['send', '--bitrate', '1000.5'], 'Expected a whole number between 50 and 100000 for --bitrate but received 1000.5.'],
  [['recv', '--base-port', '80'], 'Expected a whole number between 1024 and 65000 for --base-port but received 80.'],
  [['call', '--time-limit', '0'], 'Expected a number between 0.1 and 1000000 for --time-limit but received 0.'],
  [['call', '--peer-timeout', '-1'], 'Expected a number between 0 and 1000000 for --peer-timeout but received -1.'],
  [['simulate', '--loss', '91'], 'Expected a number between 0 and 90 for --loss but received 91.'],
  [['demo', '--time-limit', 'long'], 'Expected a number for --time-limit but received "long".'],
])('%j', async (words, sentence) => {
  const { code, stdout, stderr } = await run(words, NO_ADDON);
  expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: `gst-costream: ${sentence}\n` });
});

test('with --json the error is an object on stdout as well', async () => {
  const { code, stdout, stderr } = await run(['send', '--json', '--fps', '0'], NO_ADDON);
  const message = 'Expected a number between 1 and 240 for --fps but received 0.';
  expect({ code, stderr }).toEqual({ code: 1, stderr: `gst-costream: ${message}\n` });
  expect(jsonLines(stdout)).toEqual([{ type: 'error', code: 'USAGE', message }]);
});

test('without a verb: help on stderr and exit code 1', async () => {
  const { code, stdout, stderr } = await run([], NO_ADDON);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('Usage: gst-costream [options] [command]');
});

test.each([['--help'], ['help']])('%s lists every verb without loading the addon', async word => {
  const { code, stdout, stderr } = await run([word], NO_ADDON);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const verb of ['send', 'recv', 'call', 'devices', 'demo'])
    expect(stdout).toMatch(new RegExp(`^  ${verb} `, 'm'));
});

test.each([['send'], ['recv'], ['call'], ['devices'], ['demo']])(
  '%s --help tells options, words, ports and exit codes',
  async verb => {
    const { code, stdout } = await run([verb, '--help'], NO_ADDON);
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: gst-costream ${verb}`);
    expect(stdout).toContain('Examples:\n');
    if (verb === 'devices') return;
    expect(stdout).toContain('Exit codes: 0 ended as asked');
    if (verb === 'demo') return;
    for (const option of [
      '--peer <host>',
      '--listen <addr>',
      '--base-port <port>',
      '--size <WxH>',
      '--time-limit <s>',
      '--json',
    ])
      expect(stdout).toContain(option);
    expect(stdout).toContain('5000 picture');
    expect(stdout).toContain(verb === 'recv' ? 'window:DISPLAY' : 'screen:DISPLAY');
    expect((await run(['help', verb], NO_ADDON)).stdout).toBe(stdout);
  },
);

test('--version is the one of package.json', async () => {
  const { default: manifest } = await import('../../package.json', { with: { type: 'json' } });
  const { code, stdout } = await run(['--version'], NO_ADDON);
  expect({ code, stdout }).toEqual({ code: 0, stdout: `${manifest.version}\n` });
});
