/** How a transfer is shown: a rewritten line on a terminal, a line now and then elsewhere, or JSON lines. */
import type { Writable } from 'node:stream';
import type { Transfer } from '../pipe/index.js';
import { TerminalLine } from './terminal-line.js';

const TERMINAL_INTERVAL_MS = 500;
const LINE_INTERVAL_MS = 5000;
const JSON_INTERVAL_MS = 1000;

export class TransferOutput {
  readonly #verb: string;
  readonly #json: Writable | undefined;
  readonly #line: TerminalLine | undefined;
  readonly #begunAtMs = performance.now();
  #timer: NodeJS.Timeout | undefined;
  #before = { atMs: this.#begunAtMs, bytes: 0 };

  /** `verb` as in "Wrote 3 MB"; JSON lines go to `jsonTo`, sentences always to stderr. */
  constructor(verb: string, { json, jsonTo = process.stdout }: { json: boolean; jsonTo?: Writable }) {
    this.#verb = verb;
    this.#json = json ? jsonTo : undefined;
    this.#line = !json && process.stderr.isTTY ? new TerminalLine(process.stderr) : undefined;
  }

  /** Shows what `look` sees, again and again until the end. */
  watch(look: () => Transfer): void {
    const interval = this.#json ? JSON_INTERVAL_MS : this.#line ? TERMINAL_INTERVAL_MS : LINE_INTERVAL_MS;
    this.#timer = setInterval(() => this.#show(look()), interval);
    this.#timer.unref();
  }

  notice(sentence: string): void {
    if (this.#json) this.#print({ type: 'event', event: 'notice', message: sentence });
    else if (this.#line) this.#line.log(sentence);
    else process.stderr.write(`${sentence}\n`);
  }

  summary(transfer: Transfer, addition: string): void {
    this.end();
    const elapsedS = (performance.now() - this.#begunAtMs) / 1000;
    const rate = transfer.bytes / elapsedS;
    if (this.#json) {
      this.#print({ type: 'summary', ...transfer, elapsedS: round(elapsedS), bytesPerSecond: Math.round(rate) });
      return;
    }
    const dropped = transfer.droppedBytes > 0 ? `, ${sizeText(transfer.droppedBytes)} dropped` : '';
    const sentence = `${this.#verb} ${sizeText(transfer.bytes)} in ${elapsedS.toFixed(1)} s (${sizeText(rate)}/s)${dropped}`;
    process.stderr.write(`${sentence}${addition}.\n`);
  }

  end(): void {
    clearInterval(this.#timer);
    this.#line?.end();
  }

  #show(transfer: Transfer): void {
    const now = performance.now();
    const rate = ((transfer.bytes - this.#before.bytes) * 1000) / (now - this.#before.atMs);
    const moved = transfer.bytes !== this.#before.bytes;
    this.#before = { atMs: now, bytes: transfer.bytes };
    if (this.#json) this.#print({ type: 'statistics', ...transfer, bytesPerSecond: Math.round(rate) });
    else if (this.#line) this.#line.show(({ columns }) => transferLine(transfer, rate).slice(0, columns));
    // A log that would say the same again and again says nothing.
    else if (moved) process.stderr.write(`${transferLine(transfer, rate)}\n`);
  }

  #print(value: object): void {
    this.#json?.write(`${JSON.stringify(value)}\n`);
  }
}

/** `1.2 GB of 4.0 GB (30 %)  212 MB/s  lag 3.1 MB  2 readers`; what is zero stays away. */
function transferLine(transfer: Transfer, bytesPerSecond: number): string {
  const { bytes, totalSize, lagBytes, droppedBytes, readers, connected } = transfer;
  const share = totalSize ? ` of ${sizeText(totalSize)} (${Math.floor((bytes / totalSize) * 100)} %)` : '';
  const items = [
    `${sizeText(bytes)}${share}`,
    `${sizeText(bytesPerSecond)}/s`,
    lagBytes > 0 && `lag ${sizeText(lagBytes)}`,
    droppedBytes > 0 && `dropped ${sizeText(droppedBytes)}`,
    readers !== undefined && `${readers} ${readers === 1 ? 'reader' : 'readers'}`,
    !connected && 'no server',
  ];
  return items.filter(Boolean).join('  ');
}

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];

/** 1234567 -> "1.2 MB", in powers of 1000 as disks and networks count. */
export function sizeText(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${UNITS[unit]}`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
