/** A keyed room's publisher and viewer among enemies: the server between them can end a stream, never bring anything into it; accounts there keep nobody out. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateKey, parseKey } from '../../lib/link/key.js';
import { PacketStream } from '../../lib/link/packet-stream.js';
import type { PublisherEvents } from '../../lib/link/room.js';
import { secureDial } from '../../lib/link/secure.js';
import { parseSshAddress } from '../../lib/link/ssh-address.js';
import { SshPublisher } from '../../lib/link/ssh-publisher.js';
import { greetingOf, roomPorts } from '../../lib/link/ssh-room.js';
import { SshServer } from '../parts/sshd.js';

const room = 'hostile';
const key = parseKey(generateKey());
const sent = new Map<number, Buffer>();
let server: SshServer;
let publisher: SshPublisher;
let sending: NodeJS.Timeout;
/** Strangers that the publisher was told of. */
const refusals: string[] = [];
/** What viewers have sent that got as far as the publisher. */
const back: Buffer[] = [];

beforeAll(async () => {
  server = await SshServer.start();
  process.env.GST_COSTREAM_SSH = server.client;
  const events: PublisherEvents = {
    connected: () => {},
    refused: why => refusals.push(why),
    failed: error => expect.fail(String(error)),
    joined: () => {},
    left: () => {},
    packet: (_viewer, _channel, data) => back.push(Buffer.from(data)),
    changed: () => {},
    takes: () => {},
    restart: () => {},
  };
  publisher = await SshPublisher.open({ address: parseSshAddress(server.via(0))!.address, room, key }, events);
  sending = setInterval(() => {
    const packet = randomBytes(1000);
    packet.writeUInt32BE(sent.size);
    sent.set(sent.size, packet);
    publisher.send({ channel: 0, packets: [packet], kind: 'single' });
  }, 2);
});

afterAll(async () => {
  clearInterval(sending);
  delete process.env.GST_COSTREAM_SSH;
  await publisher?.close();
  await server?.[Symbol.asyncDispose]();
});

type Attack = (pieces: Buffer[]) => Buffer[];

/** A relay that lets the first pieces from the publisher pass, then does to the next three what the attack does. */
async function relay(attack: Attack) {
  const listener = createServer(near => {
    const far = connect(roomPorts(room)[0]!, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('error', () => {});
      one.on('close', () => other.destroy());
    }
    near.pipe(far);
    let passed = 0;
    let held: Buffer[] = [];
    far.on('data', piece => {
      if (passed++ < 40) return near.write(piece);
      held.push(piece);
      if (held.length < 3) return;
      for (const left of attack(held)) near.write(left);
      held = [];
    });
  });
  await once(listener.listen(0, '127.0.0.1'), 'listening');
  return { port: (listener.address() as AddressInfo).port, close: () => listener.close() };
}

async function watch(port: number) {
  const stream = new PacketStream(secureDial(connect(port, '127.0.0.1'), key));
  const got: Buffer[] = [];
  stream.on('packet', (_channel, data) => got.push(Buffer.from(data)));
  stream.greet(greetingOf(room));
  await once(stream, 'greeting');
  stream.greet(greetingOf(room));
  return { stream, got };
}

/** What came is what was sent, in its order, without a gap. */
function expectGenuine(got: readonly Buffer[]): void {
  const first = got[0]!.readUInt32BE();
  for (const [place, packet] of got.entries()) expect(packet.equals(sent.get(first + place)!)).toBe(true);
}

describe('accounts without the key', () => {
  it('have one guess a second together, and whoever has it waits behind none of them', async () => {
    const [port] = roomPorts(room);
    const dial = () => connect(port!, '127.0.0.1').on('error', () => {});
    const [before, begun] = [publisher.refused, performance.now()];
    const silent = Array.from({ length: 40 }, dial);
    const wrong = Array.from({ length: 8 }, () => secureDial(dial(), parseKey(generateKey())));
    await Promise.all(
      wrong.map(guesser => new Promise(resolve => guesser.on('error', () => {}).once('close', resolve))),
    );
    expect(refusals.length).toBeGreaterThan(0);
    expect(refusals.length).toBeLessThanOrEqual(1 + Math.floor((performance.now() - begun) / 1000));
    expect(new Set(refusals)).toEqual(new Set(['wrong-key']));
    expect(publisher.refused - before).toBeGreaterThanOrEqual(wrong.length);
    const { stream, got } = await watch(port!);
    while (got.length < 5) await once(stream, 'packet');
    expectGenuine(got);
    stream.destroy();
    for (const socket of silent) socket.destroy();
  });
});

describe('a hostile relay', () => {
  it.each<[string, Attack]>([
    ['drops', ([first, , third]) => [first!, third!]],
    ['repeats', ([first, second, third]) => [first!, second!, second!, third!]],
    ['reorders', ([first, second, third]) => [second!, first!, third!]],
    [
      'alters one bit of',
      ([first, second, third]) => {
        second![second!.length >> 1]! ^= 4;
        return [first!, second!, third!];
      },
    ],
    ['adds to', ([first, second, third]) => [first!, second!, randomBytes(100), third!]],
  ])('that %s the stream ends it; what came is genuine, and others go on', async (_what, attack) => {
    const honest = await watch(roomPorts(room)[0]!);
    const hostile = await relay(attack);
    const victim = await watch(hostile.port);
    await once(victim.stream, 'close');
    expect(victim.got.length).toBeGreaterThan(10);
    expectGenuine(victim.got);
    const before = honest.got.length;
    while (honest.got.length < before + 20) await once(honest.stream, 'packet');
    expectGenuine(honest.got);
    honest.stream.destroy();
    hostile.close();
  });

  it('that writes to the publisher itself is not heard', async () => {
    const stranger = connect(roomPorts(room)[0]!, '127.0.0.1');
    stranger.on('error', () => {}).resume();
    stranger.write(Buffer.concat([Buffer.from([0x24, 1, 0, 8]), Buffer.alloc(8)]));
    await once(stranger, 'close');
    expect(back).toEqual([]);
  });
});
