/** What an editor offers, through TypeScript's language service: pads, properties, nicks, signals, with their documentation. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { PRELUDE } from './compiler.js';

const root = join(import.meta.dirname, '..', '..');
const file = join(root, 'test', 'types', 'editor.ts');
let source = '';
let version = 0;
let service: ts.LanguageService;

/** What is offered at `|`, by name. */
function offered(code: string): Map<string, ts.CompletionEntry> {
  source = `${PRELUDE.replaceAll('gst-costream/gst', '../../lib/gst/index.js')}${code.replace('|', '')}\n`;
  version++;
  const position = source.length - code.length + code.indexOf('|');
  const list = service.getCompletionsAtPosition(file, position, {});
  return new Map((list?.entries ?? []).map(entry => [entry.name, entry]));
}

/** Documentation of what is offered under `name` at `|`. */
function documented(code: string, name: string): string {
  offered(code);
  const position = source.length - code.length + code.indexOf('|');
  const details = service.getCompletionEntryDetails(file, position, name, undefined, undefined, {}, undefined);
  return ts.displayPartsToString(details?.documentation);
}

beforeAll(() => {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config as { compilerOptions: object };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const read = (path: string): string | undefined => {
    if (path === file) return source;
    return ts.sys.fileExists(path) ? readFileSync(path, 'utf8') : undefined;
  };
  service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: path => (path === file ? String(version) : '0'),
    getScriptSnapshot: path => {
      const text = read(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: path => path === file || ts.sys.fileExists(path),
    readFile: read,
  });
  // Reading and binding everything is the first question's, not the first test's.
  offered('el.|');
}, 180_000);

describe('completion', () => {
  it('offers elements with what they do', () => {
    const names = offered('el.|');
    expect([...names.keys()]).toEqual(expect.arrayContaining(['x264enc', 'rtpbin', 'v4l2src', 'avdec_h264']));
    expect(names.size).toBeGreaterThan(1000);
    expect(documented('el.|', 'x264enc')).toMatch(/x264.*[\s\S]*Codec\/Encoder\/Video, plugin x264/);
  });

  it('offers properties with blurb, range and default', () => {
    const names = offered('el.x264enc({ | });');
    expect([...names.keys()]).toEqual(expect.arrayContaining(['bitrate', 'speedPreset', 'keyIntMax', 'qos', 'name']));
    expect(names.has('parent')).toBe(false);
    expect(documented('el.x264enc({ | });', 'bitrate')).toBe('Bitrate in kbit/sec. Range 1 to 2048000. Default 2048.');
  });

  it('offers nicks of enums and flags', () => {
    expect([...offered("el.x264enc({ speedPreset: '|' });").keys()]).toEqual(
      expect.arrayContaining(['ultrafast', 'superfast', 'veryslow']),
    );
    expect([...offered("el.x264enc({ tune: ['|'] });").keys()].sort()).toEqual([
      'fastdecode',
      'stillimage',
      'zerolatency',
    ]);
  });

  it('offers pad names', () => {
    expect([...offered("el.rtpbin().pad('|');").keys()]).toEqual(
      expect.arrayContaining(['send_rtp_sink_%u', 'recv_rtp_src_%u_%u_%u', 'recv_rtcp_sink_%u']),
    );
    expect([...offered("el.x264enc().pad('|');").keys()].sort()).toEqual(['sink', 'src']);
  });

  it('offers signals and actions', () => {
    expect([...offered("el.rtpbin().on('|');").keys()]).toEqual(
      expect.arrayContaining(['request-aux-sender', 'request-pt-map', 'pad-added']),
    );
    const actions = offered("pipeline.element(el.rtpbin()).emit('|');");
    expect([...actions.keys()]).toEqual(expect.arrayContaining(['get-internal-session', 'clear-pt-map']));
    expect(actions.has('on-new-ssrc')).toBe(false);
  });

  it('offers properties of live elements: all to read, those that can change to write', () => {
    const readable = offered("pipeline.element(el.fakesink()).get('|');");
    expect([...readable.keys()]).toEqual(expect.arrayContaining(['lastMessage', 'sync', 'stats']));
    const settable = offered('pipeline.element(el.fakesink()).set({ | });');
    expect(settable.has('sync')).toBe(true);
    expect(settable.has('lastMessage')).toBe(false);
  });
});
