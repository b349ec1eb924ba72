/** A Redis server of the test's own, on a free port and with a folder of its own; it can be killed, frozen and brought back. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@redis/client';
import { Process } from './process.js';

/** Ports that nothing else in these tests uses, nor a channel or room of theirs as its first (lib/link/ssh-ports.ts). */
const PORT_FIRST = 30_000;
const PORT_COUNT = 900;
/** Of test files side by side each has its own: a port that is free now is taken a moment later. */
const WORKERS = 9;
const WORKER_PORTS = PORT_COUNT / WORKERS;
const workerFirst = PORT_FIRST + (Number(process.env.VITEST_POOL_ID ?? 0) % WORKERS) * WORKER_PORTS;
let tried = Math.floor(Math.random() * WORKER_PORTS);

export interface RedisOptions {
  /** Words of redis.conf, such as `--appendonly yes`. Default: nothing is kept. */
  args?: readonly string[];
  port?: number;
  /** Default: redis-server; also redis-sentinel. */
  command?: string;
  /** A file in the server's folder that is its first argument; a sentinel rewrites it. */
  configuration?: { name: string; path: string };
  /** Where it listens. Default: loopback alone. */
  addresses?: readonly string[];
  /** Words that run a command elsewhere, such as in a network namespace. */
  prefix?: readonly string[];
}

export class RedisServer implements AsyncDisposable {
  readonly port: number;
  readonly directory: string;
  readonly #options: RedisOptions;
  #process: Process | undefined;

  private constructor(options: RedisOptions, port: number) {
    this.#options = options;
    this.port = port;
    this.directory = mkdtempSync(join(tmpdir(), 'gst-costream-redis-'));
  }

  static async start(options: RedisOptions = {}): Promise<RedisServer> {
    const server = new RedisServer(options, options.port ?? (await freePort()));
    await server.start();
    return server;
  }

  get via(): string {
    return this.at('127.0.0.1');
  }

  at(address: string): string {
    return `redis://${address}:${this.port}`;
  }

  async start(): Promise<void> {
    const { args = ['--save', '', '--appendonly', 'no'], command = 'redis-server', configuration } = this.#options;
    const { addresses, prefix = [] } = this.#options;
    // Else it answers nobody but loopback.
    const open = addresses ? ['--protected-mode', 'no'] : [];
    const [program, ...words] = [...prefix, command];
    this.#process = await Process.start({
      command: program!,
      args: [
        ...words,
        ...(configuration ? [configuration.path] : []),
        '--port',
        String(this.port),
        ...['--bind', ...(addresses ?? ['127.0.0.1']), '--dir', this.directory, '--daemonize', 'no', ...open, ...args],
      ],
      ready: /Ready to accept connections|Sentinel ID is/,
    });
  }

  /** SIGKILL: nothing is said to anybody, nothing more is written. */
  async kill(): Promise<void> {
    this.#process?.signal('SIGKILL');
    await this.#process?.exited;
  }

  freeze(): void {
    this.#process?.signal('SIGSTOP');
  }

  thaw(): void {
    this.#process?.signal('SIGCONT');
  }

  /** Says one command and returns the reply. */
  async command(...words: string[]): Promise<unknown> {
    const client = createClient({ RESP: 2, url: this.via, socket: { reconnectStrategy: false } });
    client.on('error', () => {});
    await client.connect();
    try {
      return await client.sendCommand(words);
    } finally {
      client.destroy();
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.thaw();
    await this.#process?.close();
    rmSync(this.directory, { recursive: true, force: true });
  }
}

/** A port that nobody listens on now, another one each time. */
export async function freePort(): Promise<number> {
  for (let step = 0; step < WORKER_PORTS; step++) {
    const port = workerFirst + (tried++ % WORKER_PORTS);
    if (await isFree(port)) return port;
  }
  throw new Error('no port is free');
}

function isFree(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
