/** The attacking program of the hostile bench: a process of its own, so that its work is not measured as a session's. */
import { readFileSync } from 'node:fs';
import { Attacker } from '../test/parts/attacker.js';
import { hostilePackets, type Overheard } from '../test/parts/hostile-packets.js';

export interface Attack {
  basePort: number;
  count: number;
  perSecond: number;
  seed: number;
  /** JSON file: packets of the call in hexadecimal. */
  overheard: string;
}

/** Hexadecimal. */
export interface OverheardFile {
  rtp: string[];
  rtcp: string[];
  back: string[];
}

const { basePort, count, perSecond, seed, overheard } = JSON.parse(process.argv[2]!) as Attack;
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
const sent = await attacker.send(hostilePackets(count, seed, heard), perSecond);
console.log(`sent ${sent} answered ${attacker.answers}`);
