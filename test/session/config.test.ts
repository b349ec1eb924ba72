/** The configuration file, its profiles, the environment, and which of them wins. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { configPath, loadConfig } from '../../lib/index.js';
import { initConfig } from '../../lib/session/config-file.js';
import { DEFAULTS } from '../../lib/session/options.js';

let home: string;
let path: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'gst-costream-config-'));
  path = join(home, 'gst-costream/config.json');
  mkdirSync(join(home, 'gst-costream'));
});
afterEach(() => rmSync(home, { recursive: true }));

const env = (variables: NodeJS.ProcessEnv = {}) => ({ XDG_CONFIG_HOME: home, ...variables });
const write = (content: object | string) =>
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));

describe('the layers', () => {
  it('are defaults alone where nothing is set, and the verb gets none of them', async () => {
    const { options, settings } = await loadConfig('send', { environment: env() });
    expect(options).toEqual({});
    expect(settings).toContainEqual({ name: 'fps', value: DEFAULTS.fps, origin: 'default' });
    // What recv alone takes is not send's.
    expect(settings.map(({ name }) => name)).not.toContain('videoOut');
  });

  it('win in their order: file, profile, environment, options; each value says where it came from', async () => {
    write({
      fps: 10,
      bitrate: 2000,
      size: '640x360',
      audio: 'none',
      videoOut: 'window',
      profiles: { ann: { peer: 'ann.example.org', bitrate: 3000, size: '320x180', audio: 'test' } },
    });
    const environment = env({ GST_COSTREAM_PROFILE: 'ann', GST_COSTREAM_SIZE: '800x600', GST_COSTREAM_AUDIO: 'pulse' });
    const { options, settings, profile } = await loadConfig('send', { environment, options: { audio: 'test' } });
    expect(profile).toBe('ann');
    expect(options).toEqual({ peer: 'ann.example.org', fps: 10, bitrate: 3000, size: '800x600', audio: 'test' });
    const from = Object.fromEntries(settings.map(({ name, origin, where }) => [name, [origin, where]]));
    expect(from).toMatchObject({
      basePort: ['default', undefined],
      fps: ['file', path],
      bitrate: ['profile', `${path}, profile ann`],
      size: ['environment', 'GST_COSTREAM_SIZE'],
      audio: ['flag', '--audio'],
    });
  });

  it('take numbers, switches and lists from variables; an empty one is none', async () => {
    const environment = env({
      GST_COSTREAM_BASE_PORT: '6000',
      GST_COSTREAM_OVERWRITE: 'yes',
      GST_COSTREAM_VIDEO_OUT: 'window none',
      GST_COSTREAM_PEER: '',
    });
    const { options } = await loadConfig('recv', { environment });
    expect(options).toEqual({ basePort: 6000, overwrite: true, videoOut: ['window', 'none'] });
  });

  it('take several peers for send, from a profile or a variable, and one for the others', async () => {
    write({ profiles: { all: { peer: ['ann.example.org', 'bob.example.org'] } } });
    const peer = async (verb: 'send' | 'recv', profile?: string, variables: NodeJS.ProcessEnv = {}) =>
      (await loadConfig(verb, { environment: env(variables), profile })).options.peer;
    expect(await peer('send', 'all')).toEqual(['ann.example.org', 'bob.example.org']);
    expect(await peer('send', 'all', { GST_COSTREAM_PEER: 'carl dora' })).toEqual(['carl', 'dora']);
    expect(await peer('recv', undefined, { GST_COSTREAM_PEER: 'carl' })).toBe('carl');
    write({ peer: ['ann.example.org', 5] });
    await expect(peer('send')).rejects.toThrow(`${path}: expected a string for peer[1] but received 5.`);
  });

  it('start paths at the file or at home', async () => {
    write({ keyFile: 'ann.key', record: '~/evening.mkv' });
    const { options } = await loadConfig('recv', { environment: env() });
    expect(options.keyFile).toBe(join(home, 'gst-costream/ann.key'));
    expect(options.record).toMatch(/^\/.*\/evening\.mkv$/);
  });

  it('give one key: what is nearer takes the file of the configuration away', async () => {
    write({ keyFile: 'ann.key' });
    const keyFile = async (variables: NodeJS.ProcessEnv, options = {}) =>
      (await loadConfig('call', { environment: env(variables), options })).options.keyFile;
    expect(await keyFile({ GST_COSTREAM_KEY: 'gck1-…' })).toBeUndefined();
    expect(await keyFile({}, { keyPrompt: true })).toBeUndefined();
    expect(await keyFile({ GST_COSTREAM_KEY: 'gck1-…' }, { keyFile: 'mine' })).toBe('mine');
    expect(await keyFile({ GST_COSTREAM_KEY_FILE: '/other.key' })).toBe('/other.key');
  });
});

describe('what is wrong', () => {
  const refusal = async (content: object | string, variables: NodeJS.ProcessEnv = {}, profile?: string) => {
    write(content);
    return loadConfig('send', { environment: env(variables), profile }).then(
      () => 'nothing',
      (error: Error & { exitCode?: number }) => `${error.exitCode} ${error.message.replaceAll(home, '~')}`,
    );
  };
  const file = '~/gst-costream/config.json';

  it.each([
    [{ vidoe: 'screen' }, `1 ${file}: there is no option "vidoe"; did you mean video?`],
    [{ fps: '30' }, `1 ${file}: expected a number between 1 and 240 for fps but received the string "30".`],
    [{ overwrite: 1 }, `1 ${file}: expected true or false for overwrite but received 1.`],
    [
      { profiles: { ann: { bitrate: 1 } } },
      `1 ${file}, profile ann: expected a whole number between 50 and 100000 for bitrate but received 1.`,
    ],
    [{ profiles: { ann: 5 } }, `1 ${file}, profile ann: expected an object of options, such as {"fps": 30}.`],
    [
      { profiles: { '../x': {} } },
      `1 ${file}: "../x" is no name for a profile; it takes letters, digits, dots, dashes and underscores.`,
    ],
    [[], `1 ${file}: expected one object of options, such as {"fps": 30}.`],
    [
      { key: 'gck1-secret' },
      `1 ${file}: a key never stands here as text; \`gst-costream keygen --file FILE\` writes one, and "keyFile" names it.`,
    ],
  ])('%j', async (content, sentence) => {
    expect(await refusal(content)).toBe(sentence);
  });

  it('is told with the line where the file is no JSON, and with what there is for a profile that is not', async () => {
    expect(await refusal('{\n  "fps": 30,\n}\n')).toMatch(
      /^1 ~\/gst-costream\/config\.json is no JSON, line 3: .*mend it/,
    );
    expect(await refusal({ profiles: { ann: {}, bob: {} } }, {}, 'carl')).toBe(
      `1 There is no profile "carl" in ${file}; it has ann, bob.`,
    );
    expect(await refusal({ profiles: { ann: {} } }, { GST_COSTREAM_PROFILE: 'anna' })).toBe(
      `1 There is no profile "anna" in ${file}; did you mean ann?`,
    );
    expect(await refusal({}, { GST_COSTREAM_FPS: 'fast' })).toBe(
      '1 GST_COSTREAM_FPS: expected a number between 1 and 240 for fps but received the string "fast".',
    );
  });
});

it('a first file is written once, for its owner alone, and is a right one', async () => {
  const environment = env();
  expect(initConfig(environment)).toBe(path);
  expect(() => initConfig(environment)).toThrow(`${path} is there already; change it, or move it away.`);
  const { options } = await loadConfig('call', { environment, profile: 'ann' });
  expect(options).toMatchObject({ peer: 'ann.example.org', bitrate: 4000 });
});

it('the file is where XDG says', () => {
  expect(configPath({ HOME: '/home/you' })).toBe('/home/you/.config/gst-costream/config.json');
  expect(configPath({ HOME: '/home/you', XDG_CONFIG_HOME: 'relative' })).toBe(configPath({ HOME: '/home/you' }));
});
