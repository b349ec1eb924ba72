/** Devices of a sound server of the test's own, and the element that each would become. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Pulse } from '../parts/pulse.js';
import { native, thrown } from './support.js';

let pulse: Pulse;
beforeAll(async () => {
  pulse = await Pulse.start({ sinks: ['speaker', 'headset'] });
  Object.assign(process.env, pulse.env);
});
afterAll(() => pulse.close());

it('finds sinks and sources with what opens them', async () => {
  const sinks = await native.devices('Audio/Sink');
  const headset = sinks.find(device => device.displayName === 'headset')!;
  expect(headset).toMatchObject({
    deviceClass: 'Audio/Sink',
    factory: 'pulsesink',
    elementProperties: { device: 'headset' },
    properties: { name: 'pulse-proplist', fields: { 'device.description': 'headset' } },
  });
  expect(headset.caps).toContainEqual(expect.objectContaining({ name: 'audio/x-raw' }));
  const sink = native.makeElement(headset.factory!);
  for (const [property, value] of Object.entries(headset.elementProperties)) sink.set(property, value);
  expect(sink.get('device')).toBe('headset');
  expect((await native.devices('Audio/Source')).map(device => device.elementProperties)).toContainEqual(
    expect.objectContaining({ device: 'speaker.monitor' }),
  );
});

it('finds nothing of a class that nobody provides', async () => {
  expect(await native.devices('Nothing/Such')).toEqual([]);
  expect(thrown(() => native.devices(5 as never))).toBeInstanceOf(TypeError);
});
