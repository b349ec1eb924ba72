/** What somebody on the path sees of a call over loopback: tcpdump's view of one medium's ports (pcap savefile format). */
import { Process } from '../test/parts/process.js';

export interface Overheard {
  /** From the sender. */
  rtp: Buffer[];
  rtcp: Buffer[];
  /** The receiver's reports. */
  back: Buffer[];
}

const ENOUGH = { rtp: 100, rtcp: 1, back: 1 } satisfies Record<keyof Overheard, number>;
const FILE_HEADER = 24;
const RECORD_HEADER = 16;
/** Ethernet as loopback shows it. */
const LINK_HEADER = 14;
const UDP_HEADER = 8;

/** Resolves when there is enough of each kind; the original sends its first report after 2.5 to 3 s. */
export async function overhear(basePort: number, within = 15_000): Promise<Overheard> {
  const ports = { rtp: basePort, rtcp: basePort + 1, back: basePort + 5 };
  const filter = `udp and (${Object.values(ports)
    .map(port => `dst port ${port}`)
    .join(' or ')})`;
  await using capture = await Process.start({
    command: 'tcpdump',
    args: ['-i', 'lo', '-n', '-s', '0', '-U', '--immediate-mode', '-w', '-', filter],
    ready: /listening on/,
    binaryOutput: true,
  });
  const heard: Overheard = { rtp: [], rtcp: [], back: [] };
  const kinds = Object.keys(ENOUGH) as (keyof Overheard)[];
  let rest = Buffer.alloc(0);
  let offset = FILE_HEADER;
  const limit = setTimeout(() => void capture.close(), within);
  for await (const chunk of capture.stdout) {
    rest = Buffer.concat([rest, chunk as Buffer]);
    while (rest.length >= offset + RECORD_HEADER) {
      const end = offset + RECORD_HEADER + rest.readUInt32LE(offset + 8);
      if (rest.length < end) break;
      const ip = rest.subarray(offset + RECORD_HEADER + LINK_HEADER, end);
      const udp = ip.subarray((ip[0]! & 15) * 4);
      const kind = kinds.find(name => ports[name] === udp.readUInt16BE(2));
      if (kind) heard[kind].push(Buffer.from(udp.subarray(UDP_HEADER)));
      rest = rest.subarray(end);
      offset = 0;
    }
    if (kinds.every(kind => heard[kind].length >= ENOUGH[kind])) break;
  }
  clearTimeout(limit);
  const missing = kinds.filter(kind => heard[kind].length < ENOUGH[kind]);
  if (missing.length > 0) throw new Error(`Heard too little of ${missing.join(', ')} in ${within / 1000} s.`);
  return heard;
}
