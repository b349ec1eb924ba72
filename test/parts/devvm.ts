/**
 * A virtual machine with real v4l2loopback and snd-aloop devices (the script `devvm` says what is in it), and processes in
 * it that are started, heard and ended from here.
 *
 * An agent in the machine connects back to this process; one JSON object a line. To the agent: `{ id, start }`,
 * `{ id, signal, group }`. From it: `{ hello }` once, `{ id, stdout }` and `{ id, stderr }` in base64, `{ id, exit }`.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { PassThrough, type Readable } from 'node:stream';
import { missingPackages, packageNames } from '../../scripts/packages.mjs';
import { OutputLines } from './output-lines.js';

// Not beside this file: benches run a compiled copy of it, and all run in the project's folder.
const script = resolve('test/parts/devvm');
const agent = resolve('test/parts/devvm-agent.mjs');

/** This machine's address in the machine's network (QEMU's user network). */
const HOST = '10.0.2.2';
/** The first start also downloads and builds; emulated, the boot itself takes 5 s of an idle processor. */
const BOOT_TIMEOUT_S = 240;
/** Ends a machine that nobody closed. */
const LIFETIME_S = 900;
const STOP_TIMEOUT_MS = 10_000;
const RUNNER_TIMEOUT_MS = 90_000;

/** Why no such machine can run here; undefined where it can. */
export function vmUnavailable(): string | undefined {
  const release = readFileSync('/etc/os-release', 'utf8');
  const value = (name: string) => new RegExp(`^${name}="?([^"\n]*)`, 'm').exec(release)?.[1];
  if (process.arch !== 'x64' || value('ID') !== 'debian' || value('VERSION_ID') !== '12')
    return `the virtual machine runs the kernel of Debian 12 on x64, this is ${value('PRETTY_NAME')} on ${process.arch}`;
  const missing = missingPackages(['test']).filter(entry => entry.id === 'device-vm');
  if (missing.length > 0) return `${packageNames(missing, 'debian').join(' ')} not installed; \`npm test\` installs it`;
  return undefined;
}

export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export interface VmProcessOptions {
  command: string;
  args?: readonly string[];
  /** A process of that name, which stays, runs `args` as words of the command line; the start of one takes this machine seconds. */
  runner?: string;
  /** Added to the environment, which is this process's own. */
  env?: Readonly<Record<string, string>>;
  cwd?: string;
  /** A line of output that says "ready"; without it `start` resolves at once. */
  ready?: RegExp;
  /** Default 30,000. */
  readyTimeoutMs?: number;
  /** Keeps binary standard output out of the lines; read it from `stdout`. */
  binaryOutput?: boolean;
  /** Asked first at `close()`; SIGKILL follows for those that do not go. Default SIGTERM. */
  stopSignal?: NodeJS.Signals;
}

/** A process in the machine; the same manner as a local one of process.ts. */
export class VmProcess implements AsyncDisposable {
  /** Resolves when the process has ended and its output is read. */
  readonly exited: Promise<Exit>;
  readonly stdout: Readable = new PassThrough();
  readonly #stderr = new PassThrough();
  readonly #lines: OutputLines;
  readonly #binaryOutput: boolean;
  readonly #stopSignal: NodeJS.Signals;
  readonly #send: (message: object) => void;
  #settle!: (exit: Exit) => void;
  #exit: Exit | undefined;

  constructor(
    { command, binaryOutput = false, stopSignal = 'SIGTERM' }: VmProcessOptions,
    send: (message: object) => void,
  ) {
    this.#lines = new OutputLines(`${command} in the virtual machine`);
    this.#binaryOutput = binaryOutput;
    this.#stopSignal = stopSignal;
    this.#send = send;
    if (!binaryOutput) this.#lines.collect(this.stdout);
    this.#lines.collect(this.#stderr);
    this.exited = new Promise(resolve => {
      this.#settle = resolve;
    });
  }

  get running(): boolean {
    return this.#exit === undefined;
  }

  /** The last lines of everything the process has said. */
  get output(): string {
    return this.#lines.text;
  }

  /** The first line, also of those already said, that matches. */
  line(pattern: RegExp, timeoutMs = 30_000): Promise<RegExpExecArray> {
    return this.#lines.line(pattern, timeoutMs);
  }

  /** Sends a signal to the process alone, not to its group. */
  signal(signal: NodeJS.Signals): void {
    this.#send({ signal });
  }

  /** Ends the whole group; resolves when the process is gone. */
  async close(): Promise<void> {
    if (!this.running) return;
    this.#send({ signal: this.#stopSignal, group: true });
    const kill = setTimeout(() => this.#send({ signal: 'SIGKILL', group: true }), STOP_TIMEOUT_MS);
    await this.exited;
    clearTimeout(kill);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** A message of the agent about this process. */
  hear({ stdout, stderr, exit }: AgentMessage): void {
    if (stdout !== undefined) (this.stdout as PassThrough).write(Buffer.from(stdout, 'base64'));
    if (stderr !== undefined) this.#stderr.write(Buffer.from(stderr, 'base64'));
    if (exit) void this.#end(exit);
  }

  async #end(exit: Exit): Promise<void> {
    // Binary output is read by whom it may concern, in his own time.
    const lines = this.#binaryOutput ? [this.#stderr] : [this.stdout, this.#stderr];
    const read = lines.map(stream => once(stream, 'end'));
    for (const stream of [this.stdout, this.#stderr]) (stream as PassThrough).end();
    await Promise.all(read);
    this.#exit = exit;
    this.#lines.end(`ended (code ${exit.code}, signal ${exit.signal})`);
    this.#settle(exit);
  }
}

interface AgentMessage {
  id?: number;
  stdout?: string;
  stderr?: string;
  exit?: Exit;
}

export class Vm implements AsyncDisposable {
  readonly #machine: ChildProcess;
  readonly #server: Server;
  readonly #agent: Socket;
  readonly #processes = new Map<number, VmProcess>();
  #lastId = 0;
  #closing: Promise<void> | undefined;

  private constructor(machine: ChildProcess, server: Server, agent: Socket) {
    this.#machine = machine;
    this.#server = server;
    this.#agent = agent;
    agent.once('close', () => {
      for (const process of this.#processes.values()) process.hear({ exit: { code: null, signal: 'SIGKILL' } });
    });
  }

  /** Boots a machine; resolves when processes can be started in it. */
  static async boot(): Promise<Vm> {
    // The machine reads the list of plugins that this leaves, and need not make its own.
    spawnSync('gst-inspect-1.0', ['--exists', 'v4l2src']);
    const token = randomBytes(16).toString('hex');
    const server = createServer();
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const args = ['--timeout', `${LIFETIME_S}`, '--', process.execPath, agent, HOST, `${port}`, token];
    const machine = spawn('setpriv', ['--pdeathsig', 'TERM', '--', script, ...args], {
      env: { ...process.env, GST_REGISTRY_UPDATE: 'no' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = new OutputLines('devvm');
    said.collect(machine.stdout);
    said.collect(machine.stderr);
    const failed = new Promise<never>((_, reject) => {
      const fail = (how: string) => reject(new Error(`The virtual machine ${how}; it said:\n${said.text}`));
      machine.once('error', error => fail(error.message));
      machine.once('close', (code, signal) => fail(`ended (code ${code}, signal ${signal})`));
      setTimeout(() => fail(`was not there after ${BOOT_TIMEOUT_S} s`), BOOT_TIMEOUT_S * 1000).unref();
    });
    failed.catch(() => {});
    try {
      const { socket, lines } = await Promise.race([greeted(server, token), failed]);
      const vm = new Vm(machine, server, socket);
      lines.on('line', line => vm.#hear(JSON.parse(line) as AgentMessage));
      return vm;
    } catch (error) {
      machine.kill('SIGTERM');
      server.close();
      throw error;
    }
  }

  /** Starts a process; resolves when it says the line that `ready` asks for. */
  async start(options: VmProcessOptions): Promise<VmProcess> {
    const { command, args = [], env = {}, cwd, runner, ready, readyTimeoutMs } = options;
    const id = ++this.#lastId;
    const process = new VmProcess(options, message => this.#send({ id, ...message }));
    this.#processes.set(id, process);
    this.#send({ id, start: { command, args, env, cwd, runner } });
    try {
      if (ready) await process.line(ready, readyTimeoutMs);
      return process;
    } catch (error) {
      await process.close();
      throw error;
    }
  }

  /** Runs a command to its end; throws when that takes longer than `timeoutMs` (default 30,000). */
  async run(
    command: string,
    args: readonly string[] = [],
    { timeoutMs = 30_000, ...how }: { timeoutMs?: number } & Pick<VmProcessOptions, 'env' | 'runner'> = {},
  ): Promise<{ code: number | null; stdout: Buffer; stderr: string }> {
    await using process = await this.start({ command, args, ...how, binaryOutput: true });
    const chunks: Buffer[] = [];
    process.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    const late = AbortSignal.timeout(timeoutMs);
    const { code } = await Promise.race([
      process.exited,
      once(late, 'abort').then(() => {
        throw new Error(`${command} took longer than ${timeoutMs} ms; it said:\n${process.output}`);
      }),
    ]);
    return { code, stdout: Buffer.concat(chunks), stderr: process.output };
  }

  /** Resolves when a `runner` is there to run verbs, which otherwise the first one waits for. */
  async startRunner(runner: string): Promise<void> {
    const { code, stderr } = await this.run('gst-costream', ['--version'], { runner, timeoutMs: RUNNER_TIMEOUT_MS });
    if (code !== 0) throw new Error(`The ${runner} has not started:\n${stderr}`);
  }

  /** Ends the machine and everything in it. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #close(): Promise<void> {
    const ended = this.#machine.exitCode === null ? once(this.#machine, 'close') : undefined;
    this.#server.close();
    // The agent ends at that, and the machine with its only command.
    this.#agent.end();
    const kill = setTimeout(() => this.#machine.kill('SIGTERM'), STOP_TIMEOUT_MS);
    await ended;
    clearTimeout(kill);
  }

  #send(message: object): void {
    this.#agent.write(`${JSON.stringify(message)}\n`);
  }

  #hear(message: AgentMessage): void {
    this.#processes.get(message.id!)?.hear(message);
    if (message.exit) this.#processes.delete(message.id!);
  }
}

/** The agent's connection, known by the token: anyone on this machine could connect. */
function greeted(server: Server, token: string) {
  return new Promise<{ socket: Socket; lines: ReturnType<typeof createInterface> }>(resolve => {
    server.on('connection', socket => {
      socket.on('error', () => {});
      const lines = createInterface({ input: socket });
      lines.once('line', line => {
        if (line === JSON.stringify({ hello: token })) resolve({ socket, lines });
        else socket.destroy();
      });
    });
  });
}
