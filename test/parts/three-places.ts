/**
 * Three network namespaces in a row: two ends, and a server between them that both reach and that forwards nothing; no
 * route leads from one end to the other. The lines may be slow. Needs root.
 */
import { spawnSync } from 'node:child_process';

export type PlaceName = 'near' | 'server' | 'far';

/** The server's addresses towards the two ends. */
export const SERVER_ADDRESS = { near: '10.77.1.1', far: '10.77.2.1' } as const;
export const END_ADDRESS = { near: '10.77.1.2', far: '10.77.2.2' } as const;

export class ThreePlaces implements Disposable {
  readonly #names: Record<PlaceName, string>;

  constructor() {
    const stem = `gc${process.pid}`;
    this.#names = { near: `${stem}n`, server: `${stem}s`, far: `${stem}f` };
    try {
      for (const name of Object.values(this.#names)) {
        ip('netns', 'add', name);
        ip('-n', name, 'link', 'set', 'lo', 'up');
      }
      for (const end of ['near', 'far'] as const) this.#join(end);
      this.run('server', 'sysctl', '-qw', 'net.ipv4.ip_forward=0');
    } catch (error) {
      this[Symbol.dispose]();
      throw error;
    }
  }

  /** The words that run a command there. */
  at(place: PlaceName): string[] {
    return ['ip', 'netns', 'exec', this.#names[place]];
  }

  /** Name of the server's interface towards an end. */
  interfaceTo(end: 'near' | 'far'): string {
    return `to-${end}`;
  }

  /** What the near end and the server send towards the far end goes at this rate, and waits in queues of half a second. */
  slowDown(kbps: number): void {
    for (const [place, device] of this.#slow()) {
      const limit = `tbf rate ${kbps}kbit burst 3kb latency 500ms`;
      this.run(place, ...`tc qdisc replace dev ${device} root ${limit}`.split(' '));
    }
  }

  /** As it was. */
  speedUp(): void {
    for (const [place, device] of this.#slow()) this.run(place, ...`tc qdisc del dev ${device} root`.split(' '));
  }

  /** An end has another address from now on, and none of those that it had. */
  move(end: 'near' | 'far', address: string): void {
    this.run(end, 'ip', 'address', 'flush', 'dev', 'uplink');
    this.run(end, 'ip', 'address', 'add', `${address}/24`, 'dev', 'uplink');
  }

  /** The same of the server, towards an end. */
  moveServer(end: 'near' | 'far', address: string): void {
    const device = this.interfaceTo(end);
    this.run('server', 'ip', 'address', 'flush', 'dev', device);
    this.run('server', 'ip', 'address', 'add', `${address}/24`, 'dev', device);
  }

  [Symbol.dispose](): void {
    for (const name of Object.values(this.#names)) spawnSync('ip', ['netns', 'delete', name]);
  }

  #slow() {
    return [
      ['near', 'uplink'],
      ['server', this.interfaceTo('far')],
    ] as const;
  }

  #join(end: 'near' | 'far'): void {
    const { server } = this.#names;
    const name = this.#names[end];
    const link = this.interfaceTo(end);
    ip('link', 'add', link, 'netns', server, 'type', 'veth', 'peer', 'name', 'uplink', 'netns', name);
    ip('-n', server, 'address', 'add', `${SERVER_ADDRESS[end]}/24`, 'dev', link);
    ip('-n', name, 'address', 'add', `${END_ADDRESS[end]}/24`, 'dev', 'uplink');
    ip('-n', server, 'link', 'set', link, 'up');
    ip('-n', name, 'link', 'set', 'uplink', 'up');
  }

  /** Runs a command there; throws when it fails. */
  run(place: PlaceName, ...words: string[]): void {
    ip(...this.at(place).slice(1), ...words);
  }
}

function ip(...words: string[]): void {
  const { status, stderr, error } = spawnSync('ip', words, { encoding: 'utf8' });
  if (status !== 0) throw error ?? new Error(`ip ${words.join(' ')}: ${stderr}`);
}
