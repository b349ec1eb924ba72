/** GStreamer's debug log (what GST_DEBUG prints) as structured events. */
import { GstError } from './errors.js';
import { checkFields } from './known-fields.js';
import { native } from './load.js';
import { Mailbox } from './mailbox.js';

/** How much is logged, from errors only to every byte. Each level includes those before it. @see GstDebugLevel */
export type DebugLevel = 'none' | 'error' | 'warning' | 'fixme' | 'info' | 'debug' | 'log' | 'trace' | 'memdump';

/** The numbers that GST_DEBUG knows the levels by. */
const NUMBERS: Readonly<Record<DebugLevel, number>> = {
  none: 0,
  error: 1,
  warning: 2,
  fixme: 3,
  info: 4,
  debug: 5,
  log: 6,
  trace: 7,
  memdump: 9,
};

/** One line of the log. @see GstLogFunction */
export interface DebugEntry {
  readonly level: Exclude<DebugLevel, 'none'>;
  /** What logs, such as "rtpjitterbuffer"; `debugCategories()` lists them. */
  readonly category: string;
  /** What happened. */
  readonly message: string;
  /** Name of the element, or `element:pad`; undefined when no object was named. */
  readonly object: string | undefined;
  /** Where in GStreamer's source. */
  readonly file: string;
  readonly line: number;
  readonly function: string;
  /** Nanoseconds since this process opened its first log. */
  readonly time: bigint;
}

/**
 * By category, `*` stands for all and for any part of a name: `{ 'rtp*': 'debug', '*': 'warning' }`.
 * @see gst_debug_set_threshold_from_string
 */
export type DebugThreshold = Readonly<Record<string, DebugLevel>>;

/** What is logged, and how much may wait. */
export interface DebugLogOptions {
  /** Default: `{ '*': 'warning' }`. */
  threshold?: DebugThreshold;
  /** Entries that wait at most, 1-1,000,000, before the oldest is dropped and counted. Default 4096. */
  capacity?: number;
  /** Ends the iteration without an error. */
  signal?: AbortSignal;
}

/**
 * The log from now on, of the whole process, as an async iterator. While one is open, GStreamer's own printing to stderr
 * stops unless GST_DEBUG is set. Keeps Node's event loop alive until `close()`, `break` or the signal.
 *
 * ```ts
 * for await (const { level, object, message } of debugLog({ threshold: { 'rtpjitterbuffer': 'debug' }, signal })) { … }
 * ```
 * @see gst_debug_add_log_function
 */
export function debugLog(options: DebugLogOptions = {}): DebugLog {
  return new DebugLog(options);
}

/** An open log; see `debugLog()`. @see gst_debug_add_log_function */
export class DebugLog implements AsyncIterableIterator<DebugEntry> {
  private readonly entries: Mailbox<DebugEntry>;
  private readonly native: ReturnType<typeof native.openLog>;
  /** GStreamer's thresholds are the process's: another log may have raised them. */
  private wants: (category: string, level: DebugLevel) => boolean;

  /** @internal */
  constructor(options: DebugLogOptions) {
    checkFields(options, ['threshold', 'capacity', 'signal'], 'for a debug log');
    const { threshold = { '*': 'warning' }, capacity = 4096, signal } = options;
    signal?.throwIfAborted();
    this.wants = wantedBy(threshold);
    this.native = native.openLog({ threshold: thresholdText(threshold), capacity }, batch => {
      for (const entry of batch) {
        if (this.wants(entry.category, entry.level)) this.entries.push({ ...entry, object: entry.object ?? undefined });
      }
    });
    this.entries = new Mailbox(capacity, signal, () => this.native.close());
  }

  /** Entries that nobody read in time, in native code and here. */
  get dropped(): number {
    return this.native.dropped() + this.entries.dropped;
  }

  /** Logs more, or less, from now on. @see gst_debug_set_threshold_from_string */
  setThreshold(threshold: DebugThreshold): void {
    this.native.setThreshold(thresholdText(threshold));
    this.wants = wantedBy(threshold);
  }

  /** The next entry; waits for it. */
  next(): Promise<IteratorResult<DebugEntry, undefined>> {
    return this.entries.next();
  }

  /** Logs no more; what waits can still be read. Idempotent. @see gst_debug_remove_log_function */
  close(): void {
    this.entries.end();
  }

  /** Ends the iteration and forgets what waits. */
  return(): Promise<IteratorResult<DebugEntry, undefined>> {
    return this.entries.return();
  }

  /** Itself. */
  [Symbol.asyncIterator](): this {
    return this;
  }

  /** As `close()`. */
  [Symbol.dispose](): void {
    this.close();
  }
}

/** A part of the log's vocabulary: who logs, and from which level on. @see GstDebugCategory */
export interface DebugCategory {
  readonly name: string;
  readonly description: string;
  readonly threshold: DebugLevel;
}

/**
 * Everything that can log at the moment; a plugin's categories are there once it is loaded.
 * @see gst_debug_get_all_categories
 */
export function debugCategories(): DebugCategory[] {
  return native.debugCategories().map(({ name, description, threshold }) => ({
    name,
    description: description ?? '',
    threshold,
  }));
}

/** GStreamer goes by what was said last, so what is said of all comes first. */
function inOrder(threshold: DebugThreshold): [category: string, level: DebugLevel][] {
  const letters = (category: string) => category.replaceAll('*', '').length;
  return Object.entries(threshold).toSorted(([a], [b]) => letters(a) - letters(b));
}

function wantedBy(threshold: DebugThreshold): (category: string, level: DebugLevel) => boolean {
  const rules = inOrder(threshold)
    .reverse()
    .map(([pattern, level]) => ({
      pattern: new RegExp(
        `^${pattern
          .replace(/[.+^${}()|[\]\\]/g, '\\$&')
          .replaceAll('*', '.*')
          .replaceAll('?', '.')}$`,
      ),
      most: NUMBERS[level],
    }));
  return (category, level) => NUMBERS[level] <= (rules.find(({ pattern }) => pattern.test(category))?.most ?? 0);
}

/** In GST_DEBUG's notation. */
function thresholdText(threshold: DebugThreshold): string {
  return inOrder(threshold)
    .map(([category, level]) => {
      if (/[:,\s]/.test(category) || category === '')
        throw new GstError('BAD_THRESHOLD', `"${category}" is no debug category; debugCategories() lists them.`);
      const number = NUMBERS[level];
      if (number === undefined)
        throw new GstError(
          'BAD_THRESHOLD',
          `Expected ${Object.keys(NUMBERS).join(', ')} for ${category} but received "${level}".`,
        );
      return `${category}:${number}`;
    })
    .join(',');
}
