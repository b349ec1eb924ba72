/** Property names both ways, over everything that the registry has. */
import { describe, expect, it } from 'vitest';
import { propertyKey } from '../../lib/gst/generate/file-text.js';
import { native } from '../../lib/gst/load.js';
import { camel, kebab, likely } from '../../lib/gst/names.js';

describe('names', () => {
  it.each([
    ['bitrate', 'bitrate'],
    ['speed-preset', 'speedPreset'],
    ['key-int-max', 'keyIntMax'],
    ['dct8x8', 'dct8x8'],
    ['pulldown-3-2', 'pulldown_3_2'],
    ['scte-35-pid', 'scte_35Pid'],
  ])('%s is %s', (name, key) => {
    expect(camel(name)).toBe(key);
    expect(kebab(key)).toBe(name);
    expect(kebab(name)).toBe(name);
  });

  it('lead back from the key that the types have, for every property of every element', () => {
    const names = native.registry({}).types.flatMap(type => type.properties.map(spec => spec.name));
    expect(names.length).toBeGreaterThan(3000);
    expect([...new Set(names)].filter(name => kebab(propertyKey(name)) !== name)).toEqual([]);
  });

  it('are found when misspelt', () => {
    expect(likely('bitrat', ['bitrate', 'bframes'])).toBe('bitrate');
    expect(likely('zzz', ['bitrate', 'bframes'])).toBeUndefined();
  });
});
