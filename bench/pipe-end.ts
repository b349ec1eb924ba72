/** One end of a measured stream, as a process of its own: standard input to Redis, or Redis to standard output. */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createClient, RESP_TYPES } from '@redis/client';
import { parseKey } from '../lib/link/key.js';
import { readOutput, writeInput } from '../lib/pipe/index.js';

const [role = '', url = '', keyText] = process.argv.slice(2);
const LIST = 'bench:list';
const options = { via: url, ...(keyText && { key: parseKey(keyText) }) };

/** What anybody writes in ten lines: a list, a chunk at a time, an empty chunk as the end. */
async function listClient() {
  const client = createClient({ RESP: 2, url });
  client.on('error', error => {
    throw error;
  });
  await client.connect();
  return client;
}

const roles: Readonly<Record<string, () => Promise<unknown>>> = {
  write: () => writeInput('bench', options),
  read: () => readOutput('bench', options),
  rpush: async () => {
    const client = await listClient();
    for await (const chunk of createReadStream('', { fd: 0 }))
      await client.sendCommand(['RPUSH', LIST, chunk as Buffer]);
    await client.sendCommand(['RPUSH', LIST, '']);
    await client.close();
  },
  blpop: async () => {
    const client = await listClient();
    const typeMapping = { [RESP_TYPES.BLOB_STRING]: Buffer };
    for (;;) {
      const [, chunk] = await client.sendCommand<[Buffer, Buffer]>(['BLPOP', LIST, '0'], { typeMapping, timeout: 0 });
      if (chunk.length === 0) break;
      if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
    }
    await client.close();
  },
};

export interface EndReport {
  /** On the machine's clock: when its modules were loaded, and when its role was over. */
  beganMs: number;
  endedMs: number;
  /** Since the process began. */
  cpuSeconds: number;
  maxRssMb: number;
}

const beganMs = Date.now();
await roles[role]!();
const { user, system } = process.cpuUsage();
const report: EndReport = {
  beganMs,
  endedMs: Date.now(),
  cpuSeconds: (user + system) / 1e6,
  maxRssMb: process.resourceUsage().maxRSS / 1024,
};
process.stderr.write(`${JSON.stringify(report)}\n`);
process.exit();
