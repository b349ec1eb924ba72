import { describe, expect, it } from 'vitest';
import { UsageError } from '../../lib/errors.js';
import {
  parseAllNamed,
  parseAudioSink,
  parseAudioSource,
  parseSize,
  parseVideoSink,
  parseVideoSource,
} from '../../lib/media/spec.js';

describe('spec words', () => {
  it.each([
    ['v4l2:/dev/video10', { kind: 'v4l2', device: '/dev/video10' }],
    ['screen', { kind: 'screen', display: undefined }],
    ['screen::1.0', { kind: 'screen', display: ':1.0' }],
    ['screen:1', { kind: 'screen', display: ':1' }],
    ['screen:1.0,window=A: B', { kind: 'screen', display: ':1.0', window: 'A: B' }],
    ['screen:2,64x48+0+8', { kind: 'screen', display: ':2', region: { width: 64, height: 48, x: 0, y: 8 } }],
    [
      'screen:640x360+1280+0',
      { kind: 'screen', display: undefined, region: { width: 640, height: 360, x: 1280, y: 0 } },
    ],
    ['screen::1,64x48+0+8', { kind: 'screen', display: ':1', region: { width: 64, height: 48, x: 0, y: 8 } }],
    ['test', { kind: 'test' }],
    ['file:/tmp/a:b.mkv', { kind: 'file', path: '/tmp/a:b.mkv' }],
  ])('reads the picture source %s', (text, spec) => expect(parseVideoSource(text)).toEqual(spec));

  it.each([
    ['pulse', { kind: 'pulse', device: undefined }],
    ['pulse:alsa_output.x.monitor', { kind: 'pulse', device: 'alsa_output.x.monitor' }],
    ['alsa:hw:10,1', { kind: 'alsa', device: 'hw:10,1' }],
    ['system', { kind: 'system' }],
    ['none', { kind: 'none' }],
  ])('reads the sound source %s', (text, spec) => expect(parseAudioSource(text)).toEqual(spec));

  it('reads sinks', () => {
    expect(parseVideoSink('window::7')).toEqual({ kind: 'window', display: ':7' });
    expect(parseVideoSink('window:71')).toEqual({ kind: 'window', display: ':71' });
    expect(parseVideoSink('window:host:7')).toEqual({ kind: 'window', display: 'host:7' });
    expect(parseVideoSink('v4l2:/dev/video11')).toEqual({ kind: 'v4l2', device: '/dev/video11' });
    expect(parseAudioSink('pulse:speakers')).toEqual({ kind: 'pulse', device: 'speakers' });
  });

  it.each([
    ['scren', /did you mean screen/],
    ['v4l2', /needs a name after the colon/],
    ['v4l2:video0', /needs a device path such as v4l2:\/dev\/video0/],
    ['test:1', /takes nothing after a colon/],
    ['constructor', /is nothing that --video knows/],
  ])('refuses %s in one sentence with the fix', (text, message) => {
    expect(() => parseVideoSource(text)).toThrow(UsageError);
    expect(() => parseVideoSource(text)).toThrow(message);
  });
});

describe('sizes', () => {
  it('reads WIDTHxHEIGHT', () => expect(parseSize('1920x1080')).toEqual({ width: 1920, height: 1080 }));
  it.each(['1280', '1281x720', '0x0', '8x8', '99999x99999', '1280X720', '-2x20'])('refuses %s', text => {
    expect(() => parseSize(text)).toThrow(/is not a size/);
  });
});

describe('named pictures', () => {
  it.each([
    ['camera=v4l2:/dev/video0', { name: 'camera', spec: 'v4l2:/dev/video0' }],
    ['file:/tmp/a=b.mkv', { name: undefined, spec: 'file:/tmp/a=b.mkv' }],
    ['screen', { name: undefined, spec: 'screen' }],
    ['Küche_2=file:x=y', { name: 'Küche_2', spec: 'file:x=y' }],
  ])('%s', (text, named) => expect(parseAllNamed([text])).toEqual([named]));

  it.each([
    [['=test'], /^"" is no name for a picture/],
    [['a b=test'], /^"a b" is no name/],
    [['\u001b[2J=test'], /is no name/],
    [['a=test', 'b=test', 'a=screen'], 'Two pictures are called "a"; name each but once.'],
  ])('refuses %j', (texts, message) => expect(() => parseAllNamed(texts)).toThrow(message));
});
