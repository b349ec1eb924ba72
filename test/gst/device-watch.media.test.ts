/** Devices that come and go, on a sound server of the test's own. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DeviceChange, watchDevices } from '../../lib/gst/index.js';
import { Pulse } from '../parts/pulse.js';

let pulse: Pulse;
beforeAll(async () => {
  pulse = await Pulse.start({ sinks: ['speaker'] });
  Object.assign(process.env, pulse.env);
});
afterAll(() => pulse.close());

async function until(
  changes: AsyncIterator<DeviceChange>,
  fits: (change: DeviceChange) => boolean,
): Promise<DeviceChange> {
  for (;;) {
    const { value, done } = await changes.next();
    if (done) throw new Error('The watch ended');
    if (fits(value as DeviceChange)) return value as DeviceChange;
  }
}

it('tells what is there, what comes and what goes, each device once', async () => {
  const changes = watchDevices({ classes: ['Audio/Sink'] });
  const there = await until(changes, ({ device }) => device.displayName === 'speaker');
  expect(there).toMatchObject({
    type: 'added',
    device: { factory: 'pulsesink', elementProperties: { device: 'speaker' } },
  });
  const load = () =>
    pulse.control('load-module', 'module-null-sink', 'sink_name=headset', 'sink_properties=device.description=headset');
  for (let round = 0; round < 3; round++) {
    const module = load().trim();
    const came = await until(changes, ({ device }) => device.displayName === 'headset');
    expect(came.type).toBe('added');
    expect(came.device.caps.media).toBe('audio/x-raw');
    pulse.control('unload-module', module);
    const went = await until(changes, ({ type, device }) => type === 'removed' && device.displayName === 'headset');
    // The same object, so that a list can be kept by it.
    expect(went.device).toBe(came.device);
  }
  expect(await changes.return()).toMatchObject({ done: true });
});

it('ends by its signal, and knows of no class that there is not', async () => {
  const ending = new AbortController();
  const seen: string[] = [];
  const watching = (async () => {
    for await (const { device } of watchDevices({ classes: ['Audio/Source'], signal: ending.signal })) {
      seen.push(device.displayName);
      ending.abort();
    }
  })();
  await watching;
  expect(seen.length).toBeGreaterThan(0);
  const misspelt = watchDevices({ classes: ['Audio/Sorce' as never] });
  await expect(misspelt.next()).rejects.toThrow('received "Audio/Sorce"; did you mean Audio/Source?');
  await expect(watchDevices({ classes: [] }).next()).rejects.toThrow(/array of device classes/);
});
