/** What the addon says of the registry. */
import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ClassData, RegistryData, SpecData } from '../../lib/gst/generate/registry-data.js';
import { native } from '../../lib/gst/load.js';

let registry: RegistryData;
beforeAll(() => {
  registry = native.registry({});
});

const classOf = (name: string): ClassData => registry.types.find(data => data.name === name)!;
const property = (type: string, name: string): SpecData => classOf(type).properties.find(spec => spec.name === name)!;

describe('registry', () => {
  it('has every element that gst-inspect lists', () => {
    // Type finders, tracers and device providers are listed in other forms.
    const listed = execFileSync('gst-inspect-1.0', { encoding: 'utf8', maxBuffer: 1 << 24 })
      .split('\n')
      .map(line => line.match(/^[\w-]+: {2}([\w-]+): /)?.[1])
      .filter(name => name !== undefined);
    const names = new Set(registry.factories.map(factory => factory.name));
    expect(listed.length).toBeGreaterThan(100);
    expect(listed.filter(name => !names.has(name))).toEqual([]);
  });

  it('is sorted and says the same twice', () => {
    const names = registry.factories.map(factory => factory.name);
    expect(names).toEqual([...names].sort());
    expect(native.registry({ elements: ['queue'] })).toEqual(native.registry({ elements: ['queue'] }));
  });

  it('looks only into what is asked', () => {
    const some = native.registry({ elements: ['queue', 'x264enc'] });
    expect(some.factories.map(factory => factory.name)).toEqual(['queue', 'x264enc']);
    expect(some.plugins.map(plugin => plugin.name)).toEqual(['coreelements', 'x264']);
    expect(native.registry({ elements: [] }).factories).toEqual([]);
    expect(() => native.registry({ elements: 'queue' as never })).toThrow(/expected an array of factory names/);
  });

  it('describes factories and their pads', () => {
    const x264enc = registry.factories.find(factory => factory.name === 'x264enc')!;
    expect(x264enc).toMatchObject({ plugin: 'x264', type: 'GstX264Enc', klass: 'Codec/Encoder/Video', rank: 256 });
    expect(x264enc.padTemplates[0]).toMatchObject({ name: 'sink', direction: 'sink', presence: 'always' });
    expect(x264enc.padTemplates[1]).toMatchObject({
      name: 'src',
      direction: 'src',
      presence: 'always',
      caps: [{ name: 'video/x-h264', fields: { 'stream-format': { list: ['avc', 'byte-stream'] } } }],
    });
    expect(x264enc.padTemplates[1]!.capsText).toContain('stream-format=(string){ avc, byte-stream }');
    const queue = registry.factories.find(factory => factory.name === 'queue')!;
    expect(queue.padTemplates.map(({ caps, capsText }) => [caps, capsText])).toEqual([
      ['ANY', 'ANY'],
      ['ANY', 'ANY'],
    ]);
    const compositor = registry.factories.find(factory => factory.name === 'compositor')!;
    expect(compositor.padTemplates.find(({ name }) => name === 'sink_%u')).toMatchObject({
      presence: 'request',
      padType: 'GstCompositorPad',
    });
  });

  it('describes properties by their GParamSpec', () => {
    expect(property('GstX264Enc', 'bitrate')).toMatchObject({
      type: 'guint',
      kind: 'integer',
      min: 1,
      max: 2048000,
      default: 2048,
      readable: true,
      writable: true,
      constructOnly: false,
      mutableIn: 'playing',
      blurb: 'Bitrate in kbit/sec',
    });
    expect(property('GstX264Enc', 'speed-preset')).toMatchObject({ kind: 'enum', default: 'medium' });
    expect(property('GstX264Enc', 'tune')).toMatchObject({ kind: 'flags', default: [] });
    expect(property('GstQueue', 'max-size-time')).toMatchObject({
      kind: 'integer64',
      min: 0n,
      max: 18446744073709551615n,
      default: 1000000000n,
    });
    expect(property('GstUDPSrc', 'caps')).toMatchObject({ kind: 'caps', type: 'GstCaps' });
    expect(property('GstAudioFIRFilter', 'kernel')).toMatchObject({ kind: 'array', element: { kind: 'float' } });
    expect(property('GstPlayBin', 'video-sink')).toMatchObject({ kind: 'object', type: 'GstElement' });
    expect(property('GstFakeSink', 'last-message')).toMatchObject({ readable: true, writable: false });
  });

  it('describes signals, enums and ancestry, up to objects that are no elements', () => {
    const signals = new Map(classOf('GstRtpBin').signals.map(signal => [signal.name, signal]));
    expect(signals.get('request-aux-sender')).toEqual({
      name: 'request-aux-sender',
      action: false,
      deprecated: false,
      returns: { type: 'GstElement', kind: 'object' },
      parameters: [{ type: 'guint', kind: 'integer' }],
    });
    expect(signals.get('get-internal-session')).toMatchObject({ action: true, returns: { type: 'RTPSession' } });
    expect(classOf('GstRtpBin').parent).toBe('GstBin');
    expect(classOf('RTPSession').parent).toBe('GObject');
    expect(classOf('RTPSource').properties.map(({ name }) => name)).toContain('stats');
    const preset = registry.enums.find(({ name }) => name === 'GstX264EncPreset')!;
    expect(preset.flags).toBe(false);
    expect(preset.values[1]).toMatchObject({ nick: 'ultrafast', value: 1 });
  });
});
