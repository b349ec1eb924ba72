/**
 * The attacking program of the hostile bench: a process of its own, so that its work is not measured as a session's. It is
 * there all the time and attacks when a line says so: then the machine starts no process while latency is measured.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Attacker } from '../test/parts/attacker.js';
import { hostilePackets, type Overheard } from '../test/parts/hostile-packets.js';

export interface Attack {
  basePort: number;
  perSecond: number;
  /** JSON file: packets of the call in hexadecimal. */
  overheard: string;
}

/** A line of standard input. */
export interface Wave {
  count: number;
  seed: number;
}

/** Hexadecimal. */
export interface OverheardFile {
  rtp: string[];
  rtcp: string[];
  back: string[];
}

const { basePort, perSecond, overheard } = JSON.parse(process.argv[2]!) as Attack;
const { rtp, rtcp, back } = JSON.parse(readFileSync(overheard, 'utf8')) as OverheardFile;
const decode = (packets: readonly string[]) => packets.map(packet => Buffer.from(packet, 'hex'));
const heard: Overheard = { rtp: decode(rtp), rtcp: decode(rtcp), receiverSsrc: decode(back)[0]!.readUInt32BE(4) };
const at = (offset: number) => ({ address: '127.0.0.1', port: basePort + offset });
await using attacker = await Attacker.start({
  peerHost: '127.0.0.1',
  otherHost: '127.0.0.9',
  rtp: at(0),
  rtcp: at(1),
});
console.log('ready');
let waves = 0;
for await (const line of createInterface({ input: process.stdin })) {
  const { count, seed } = JSON.parse(line) as Wave;
  const sent = await attacker.send(hostilePackets(count, seed, heard), perSecond);
  console.log(`wave ${++waves}: sent ${sent}, answered ${attacker.answeredBytes} bytes by now`);
}
