import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Impairment } from '../../lib/link/line/impairment.js';
import { Relay, type RelayOptions } from '../../lib/link/line/relay.js';

const relayPort = 23_100;
const host = '127.0.0.1';

describe('Relay', () => {
  let near: Socket;
  let far: Socket;

  const open = async () => {
    const socket = createSocket('udp4');
    socket.bind(0, host);
    await once(socket, 'listening');
    return socket;
  };

  beforeEach(async () => {
    [near, far] = [await open(), await open()];
  });
  afterEach(() => {
    near.close();
    far.close();
  });

  const start = (options: Omit<RelayOptions, 'routes'> = {}) =>
    Relay.start({
      ...options,
      routes: [{ listen: { address: host, port: relayPort }, target: { address: host, port: far.address().port } }],
    });

  /** Sends numbered packets and returns which came, in order, when `count` of them have. */
  async function send(
    numbers: readonly number[],
    count: number,
    onSend?: () => void,
  ): Promise<{ numbers: number[]; delaysMs: number[] }> {
    const came: number[] = [];
    const delaysMs: number[] = [];
    const sentAt = new Map<number, number>();
    const all = new Promise<void>(resolve => {
      far.on('message', packet => {
        const number = packet.readUInt16BE();
        came.push(number);
        delaysMs.push(performance.now() - sentAt.get(number)!);
        if (came.length === count) resolve();
      });
    });
    for (const number of numbers) {
      const packet = Buffer.alloc(200);
      packet.writeUInt16BE(number);
      sentAt.set(number, performance.now());
      onSend?.();
      near.send(packet, relayPort, host);
      // A turn of the loop apart, as packets of a stream are.
      await new Promise(resolve => setImmediate(resolve));
    }
    await all;
    return { numbers: came, delaysMs };
  }

  const range = (count: number) => Array.from({ length: count }, (_, i) => i);

  it('passes everything in both directions of a perfect line', async () => {
    await using relay = await start();
    expect((await send(range(100), 100)).numbers).toEqual(range(100));
    far.once('message', (_, from) => far.send('answer', from.port, from.address));
    near.send('question', relayPort, host);
    const [answer] = (await once(near, 'message')) as [Buffer];
    expect(answer.toString()).toBe('answer');
    expect(relay.counts).toMatchObject({ forward: { packets: 101, lost: 0 }, back: { packets: 1, lost: 0 } });
  });

  it('delays to the millisecond', async () => {
    await using _relay = await start({ forward: { delayMs: 20 } });
    // What a busy machine adds is not the relay's: timers of the same delay, set as each packet leaves, are as late.
    const timersMs: number[] = [];
    const { numbers, delaysMs } = await send(range(200), 200, () => {
      const since = performance.now();
      setTimeout(() => timersMs.push(performance.now() - since), 20);
    });
    expect(numbers).toEqual(range(200));
    delaysMs.sort((a, b) => a - b);
    timersMs.sort((a, b) => a - b);
    expect(delaysMs[0]).toBeGreaterThan(19);
    expect(delaysMs[20]).toBeLessThan(timersMs[20]! + 3);
  });

  it('loses the same packets for the same seed', async () => {
    const runs: number[][] = [];
    for (const seed of [5, 5, 6]) {
      await using relay = await start({ forward: { loss: 0.3 }, seed });
      runs.push(await sendThenSettle(relay));
    }
    expect(runs[0]).toEqual(runs[1]);
    expect(runs[0]).not.toEqual(runs[2]);
    expect(runs[0]!.length).toBeGreaterThan(50);
    expect(runs[0]!.length).toBeLessThan(90);
  });

  /** Sends a hundred packets over the bad line, then one that surely comes over a good one, and returns which came. */
  async function sendThenSettle(relay: Relay): Promise<number[]> {
    const came: number[] = [];
    const collect = (packet: Buffer) => {
      came.push(packet.readUInt16BE());
    };
    far.on('message', collect);
    const packet = (number: number) => {
      const bytes = Buffer.alloc(2);
      bytes.writeUInt16BE(number);
      return bytes;
    };
    for (const number of range(100)) {
      near.send(packet(number), relayPort, host);
      await new Promise(resolve => setImmediate(resolve));
    }
    while (relay.counts.forward.packets < 100) await new Promise(resolve => setImmediate(resolve));
    relay.set({ forward: {} });
    near.send(packet(100), relayPort, host);
    while (came.at(-1) !== 100) await once(far, 'message');
    far.off('message', collect);
    return came;
  }

  it('lets packets overtake, and doubles them', async () => {
    const forward = { delayMs: 5, reorder: 0.2, reorderMs: 20, duplicate: 0.1 };
    await using relay = await start({ forward, seed: 3 });
    const foretold = new Impairment(forward, 6);
    const fates = range(200).map(() => foretold.next(0, 200));
    const { numbers } = await send(range(200), fates.flat().length);
    expect([...numbers].sort((a, b) => a - b)).toEqual(fates.flatMap((fate, number) => fate.map(() => number)));
    const overtaken = numbers.filter((number, i) => numbers.slice(0, i).some(earlier => earlier > number));
    expect(new Set(overtaken).size).toBeGreaterThan(20);
    expect(relay.counts.forward).toEqual(foretold.counts);
  });

  it('says which address is in use and leaves nothing open', async () => {
    await using _relay = await start();
    await expect(start()).rejects.toThrow(`EADDRINUSE ${host}:${relayPort}`);
    const routes = [
      { listen: { address: host, port: relayPort + 1 }, target: { address: host, port: 9 } },
      { listen: { address: host, port: relayPort }, target: { address: host, port: 9 } },
    ];
    await expect(Relay.start({ routes })).rejects.toThrow('EADDRINUSE');
    await using _again = await Relay.start({ routes: routes.slice(0, 1) });
  });

  it('closes with packets under way', async () => {
    const relay = await start({ forward: { delayMs: 10_000 } });
    near.send('late', relayPort, host);
    while (relay.counts.forward.packets === 0) await new Promise(resolve => setImmediate(resolve));
    await relay.close();
    await relay.close();
  });
});
