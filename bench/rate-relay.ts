/** The line of `bench/rate`, a process between the two ends: a seeded delay, jitter and reordering; capacity is the kernel's affair. */
import type { LineConditions } from '../lib/link/line/impairment.js';
import { Relay, type Route } from '../lib/link/line/relay.js';
import { TcpLine } from '../lib/link/line/tcp-line.js';
import { END_ADDRESS, SERVER_ADDRESS } from '../test/parts/three-places.js';

export interface RelayWords {
  /** Base ports of calls from the near end to the far one, and back. */
  forth: number[];
  back: number[];
  conditions: LineConditions;
  seed: number;
}

const { forth, back, conditions, seed } = JSON.parse(process.argv[2]!) as RelayWords;
const lines: AsyncDisposable[] = [];

async function carry(basePort: number, sender: 'near' | 'far', receiver: 'near' | 'far', own: number): Promise<void> {
  const way = (from: 'near' | 'far', to: 'near' | 'far', offset: number): Route => ({
    listen: { address: SERVER_ADDRESS[from], port: basePort + offset },
    target: { address: END_ADDRESS[to], port: basePort + offset },
    from: SERVER_ADDRESS[to],
  });
  const out = [0, 1, 2, 3].map(offset => way(sender, receiver, offset));
  const home = [5, 7].map(offset => ({ ...way(receiver, sender, offset), reverse: true }));
  const delayed = { delayMs: conditions.delayMs ?? 0 };
  lines.push(
    await Relay.start({ routes: [...out, ...home], forward: conditions, back: delayed, seed: seed + own }),
    await TcpLine.start({ ...way(sender, receiver, 8), ...delayed }),
  );
}

let own = 0;
for (const port of forth) await carry(port, 'near', 'far', own++);
for (const port of back) await carry(port, 'far', 'near', own++);
console.log('ready');
process.once('SIGTERM', () => {
  void Promise.all(lines.map(line => line[Symbol.asyncDispose]())).then(() => process.exit(0));
});
