/** A program under a pseudo terminal (util-linux `script`), and what a person would see there. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';

export class Terminal {
  /** Everything that was written to the screen. */
  output = '';
  readonly ended: Promise<number | null>;
  private readonly child: ChildProcess;
  private readonly watchers = new Set<() => void>();

  constructor(
    command: readonly string[],
    options: { columns: number; env?: Readonly<Record<string, string | undefined>> },
  ) {
    const quoted = command.map(word => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
    this.child = spawn('script', ['-qec', `stty cols ${options.columns} rows 24; exec ${quoted}`, '/dev/null'], {
      env: { ...process.env, TERM: 'xterm-256color', ...options.env },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.child.stdout!.setEncoding('utf8').on('data', (text: string) => {
      this.output += text;
      for (const watcher of this.watchers) watcher();
    });
    this.ended = once(this.child, 'close').then(([code]) => code as number | null);
  }

  /** What a key sends: Ctrl-C is "\x03". */
  type(keys: string): void {
    this.child.stdin!.write(keys);
  }

  /** Ctrl-Z, and "fg" once the program stands: `script` stands and goes on with it. */
  async suspendAndResume(): Promise<void> {
    this.type('\x1a');
    // The kernel tells only a parent that a process stopped, and Node does not pass that on.
    while (statOf(this.child.pid!)[0] !== 'T') await setImmediate();
    this.child.kill('SIGCONT');
  }

  /** As a window manager does; the program gets SIGWINCH. */
  resize(columns: number): void {
    const set = spawnSync('stty', ['-F', this.device(), 'cols', String(columns)], { encoding: 'utf8' });
    if (set.status !== 0) throw new Error(set.stderr);
  }

  /** Resolves when the output from `offset` on matches. */
  async saw(pattern: RegExp, offset = 0): Promise<RegExpExecArray> {
    for (;;) {
      const match = pattern.exec(this.output.slice(offset));
      if (match) return match;
      await new Promise<void>((resolve, reject) => {
        const look = () => {
          this.watchers.delete(look);
          resolve();
        };
        this.watchers.add(look);
        this.ended.then(() => reject(new Error(`Ended without ${pattern}:\n${JSON.stringify(this.output)}`)));
      });
    }
  }

  close(): Promise<unknown> {
    this.child.kill('SIGKILL');
    return this.ended;
  }

  private device(): string {
    return readlinkSync(`/proc/${this.program()}/fd/2`);
  }

  /** What `script` runs. */
  private program(): number {
    const pid = readdirSync('/proc').find(name => /^\d+$/.test(name) && Number(statOf(name)[1]) === this.child.pid);
    if (!pid) throw new Error('The terminal runs no program.');
    return Number(pid);
  }
}

/** "pid (comm) state ppid …" from the state on; comm may hold spaces and brackets. */
function statOf(pid: string | number): string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    return [];
  }
}

export const ESC = '\x1b';
/** A control sequence, a control character, or a character to show. */
const TOKEN = new RegExp(`${ESC}\\[([?\\d;]*)([A-Za-z])|[\r\n]|[^${ESC}\r\n]`, 'g');

/** The lines of a screen of that width after `output`, and whether its cursor shows: as much of ECMA-48 as we write. */
export function screenAfter(output: string, columns: number): { lines: string[]; cursorVisible: boolean } {
  const lines = [''];
  let [row, column, cursorVisible] = [0, 0, true];
  for (const [text, parameters, command] of output.matchAll(TOKEN)) {
    if (text === '\r') column = 0;
    else if (text === '\n') lines[++row] ??= '';
    else if (command === 'J') {
      lines.length = row + 1;
      lines[row] = lines[row]!.slice(0, column);
    } else if (parameters === '?25') cursorVisible = command === 'h';
    else if (command === undefined) {
      if (column === columns) {
        lines[++row] ??= '';
        column = 0;
      }
      lines[row] = lines[row]!.slice(0, column).padEnd(column) + text + lines[row]!.slice(column + 1);
      column++;
    } else if (command !== 'm') throw new Error(`The program wrote an unexpected sequence: ${JSON.stringify(text)}`);
  }
  return { lines, cursorVisible };
}
