/**
 * A pipeline in a process of its own: an element that crashes takes that process with it and not this one.
 *
 * Built from the same values as `Pipeline`, with get and set that answer later. Samples, probes and handlers that answer
 * signals need the process that the media is in, so there are none here.
 *
 * Closing cascade: `close()` closes the child's pipeline, ends its process (SIGKILL after 5 s), then every message
 * iterator; `finished` resolves if nothing failed before. When this process ends in whatever way, the child ends too.
 */
import type { Chain } from './chain.js';
import type { ElementNode } from './element.js';
import { ClosedError, CrashError, GstError } from './errors.js';
import type { ElementKey } from './graph.js';
import { checkFields } from './known-fields.js';
import { launchLine } from './launch.js';
import { Listeners } from './listeners.js';
import { checkMessageOptions, type Message } from './messages.js';
import type { EventData, State } from './native.js';
import type { Waiting } from './pipeline.js';
import { RemoteElement } from './remote/element.js';
import { decodeError, type ErrorData } from './remote/error-data.js';
import { decodeValue, encodeGraph, type GraphData } from './remote/graph-data.js';
import type { ChildStatistics } from './remote/pipeline-child.js';
import { ProcessLink } from './remote/process-link.js';
import { type Restart, Restarts } from './remote/restarts.js';
import { unless } from './settle.js';
import type { ElementValue } from './types.js';

/** How the process is started and what happens when it dies. */
export interface RemoteOptions {
  /**
   * Starts the process again after a crash, with the properties that were set since and the state that was asked for; `true`
   * gives up after more than 5 crashes in 10 s. Default false.
   */
  restart?: Restart;
  /** Closes the pipeline. */
  signal?: AbortSignal;
}

type Plain<M> = M extends unknown ? Omit<M, 'source'> : never;

/** A message of the pipeline, or of its process. `source` is the name of the element that posted it. */
export type RemoteMessage =
  | (Plain<Message> & { readonly source: string | undefined; readonly factory: string | undefined })
  /** The process is gone; with `restart` a new one is being started. */
  | { readonly type: 'crash'; readonly error: CrashError }
  /** A new process is where the old one was, `downMs` after the crash. */
  | { readonly type: 'restarted'; readonly restarts: number; readonly downMs: number };

/** What a remote message can be. */
export type RemoteMessageType = RemoteMessage['type'];

/** Which messages an iterator wants, and what ends it. */
export interface RemoteMessageOptions<T extends RemoteMessageType = RemoteMessageType> {
  /** Only these types; all when absent. */
  types?: readonly T[];
  /** Ends the iteration without an error. */
  signal?: AbortSignal;
  /** How many wait at most before the oldest is dropped. Default 256. */
  capacity?: number;
}

/** What is known of the process and its pipeline. */
export interface RemoteStatistics {
  pid: number;
  state: State;
  /** Nanoseconds; undefined while unknown. */
  position: bigint | undefined;
  /** Resident memory and processor time of the process. */
  rssBytes: number;
  cpuMs: number;
  /** Crashes that were answered by a new process. */
  restarts: number;
  /** By name, what every element with a `stats` property says in it. */
  elements: Readonly<Record<string, unknown>>;
}

/** A pipeline in a process of its own: a crash there is an error here. */
export class RemotePipeline {
  /** Resolves at EOS or `close()`, rejects with the first error from the bus, or with the crash that was the last. */
  readonly finished: Promise<void>;
  private finish!: () => void;
  private fail!: (error: Error) => void;
  private readonly inputs: readonly (Chain | ElementNode)[];
  private readonly graph: GraphData;
  private readonly ids: ReadonlyMap<ElementKey, number>;
  private readonly keys: readonly ElementKey[];
  private readonly listeners = new Listeners<RemoteMessage>();
  private readonly restarts: Restarts;
  /** What a new process needs beside the graph: by element, what was set; and where the pipeline was sent. */
  private readonly settings = new Map<number, Record<string, unknown>>();
  private target: 'ready' | 'pause' | 'play' | undefined;
  private up: Promise<ProcessLink>;
  private current: ProcessLink | undefined;
  private held = true;
  private closing: Promise<void> | undefined;

  private constructor(inputs: readonly (Chain | ElementNode)[], { restart = false }: RemoteOptions) {
    this.inputs = inputs;
    const { data, ids } = encodeGraph(inputs);
    this.graph = data;
    this.ids = ids;
    this.keys = [...ids.keys()];
    this.restarts = new Restarts(restart);
    this.finished = new Promise((resolve, reject) => {
      this.finish = resolve;
      this.fail = reject;
    });
    this.up = this.launch();
  }

  /**
   * Starts the process and makes and links every element in it; nothing flows yet.
   * @throws what `new Pipeline` throws; GstError NOT_REMOTE for handlers and live objects
   */
  static async start(
    inputs: Chain | ElementNode | readonly (Chain | ElementNode)[],
    options: RemoteOptions = {},
  ): Promise<RemotePipeline> {
    checkFields(options, ['restart', 'signal'], 'for a remote pipeline');
    const { signal } = options;
    signal?.throwIfAborted();
    const pipeline = new RemotePipeline(Array.isArray(inputs) ? inputs : [inputs as Chain | ElementNode], options);
    try {
      await unless(signal, pipeline.up);
    } catch (error) {
      await pipeline.close();
      throw error;
    }
    if (signal) {
      const abort = () => void pipeline.close();
      signal.addEventListener('abort', abort, { once: true });
      const forget = () => signal.removeEventListener('abort', abort);
      pipeline.finished.then(forget, forget);
    }
    return pipeline;
  }

  /** Process id; undefined while there is no process. */
  get pid(): number | undefined {
    return this.current?.pid;
  }

  /** The remote element of a value that this pipeline was made from. */
  element<N extends string>(key: ElementValue<N>): RemoteElement<N> {
    const id = this.ids.get(key);
    if (id === undefined) {
      throw new GstError(
        'NOT_IN_PIPELINE',
        `${key.factory} is not part of this pipeline; an element value is the key to the element it made.`,
      );
    }
    return new RemoteElement<N>((method, ...args) => this.ask(method, id, ...args));
  }

  /** To PLAYING; resolves when it is reached. @throws StateChangeError, CrashError @see gst_element_set_state */
  play(options: Waiting = {}): Promise<void> {
    return this.change('play', options);
  }

  /** To PAUSED; resolves when prerolled. @throws StateChangeError, CrashError @see gst_element_set_state */
  pause(options: Waiting = {}): Promise<void> {
    return this.change('pause', options);
  }

  /** To READY: devices and sockets stay open, nothing flows. @throws StateChangeError, CrashError @see gst_element_set_state */
  ready(options: Waiting = {}): Promise<void> {
    return this.change('ready', options);
  }

  /** Its state now. @see gst_element_get_state */
  state(): Promise<State> {
    return this.ask('state');
  }

  /**
   * Sends EOS into every source and resolves when it has reached every sink (or rejects with the first error).
   * @see gst_event_new_eos
   */
  async end(options: Waiting = {}): Promise<void> {
    await unless(options.signal, this.ask('end'));
  }

  /** Sends an event into the pipeline; false when nobody took it. @see gst_element_send_event */
  sendEvent(event: EventData): Promise<boolean> {
    return this.ask('sendEvent', undefined, event);
  }

  /** Running position in nanoseconds, undefined while unknown. @see gst_element_query_position */
  position(): Promise<bigint | undefined> {
    return this.ask('position');
  }

  /** Duration in nanoseconds, undefined while unknown or endless. @see gst_element_query_duration */
  duration(): Promise<bigint | undefined> {
    return this.ask('duration');
  }

  /** What GStreamer calls the pipeline's latency, in nanoseconds; undefined before it is known. @see gst_query_new_latency */
  latency(): Promise<{ live: boolean; min: bigint; max: bigint | undefined } | undefined> {
    return this.ask('latency');
  }

  /** What process and pipeline say of themselves now. */
  async statistics(): Promise<RemoteStatistics> {
    const { pid, said } = await this.withLink(async link => ({
      pid: link.pid,
      said: await link.request<ChildStatistics>('statistics'),
    }));
    return {
      ...said,
      pid,
      state: said.state as State,
      restarts: this.restarts.count,
      elements: decodeValue(said.elements) as Record<string, unknown>,
    };
  }

  /**
   * Messages from now on, also across restarts; bounded, ended by `signal`, `break` or `close()`.
   * @see gst_bus_set_sync_handler
   */
  messages<T extends RemoteMessageType = RemoteMessageType>(
    options: RemoteMessageOptions<T> = {},
  ): AsyncIterableIterator<Extract<RemoteMessage, { type: T }>> {
    this.notClosed();
    checkMessageOptions(options, ['crash', 'restarted']);
    // Whoever reads messages sees the errors there; `finished` need not be watched as well.
    this.finished.catch(() => {});
    return this.listeners.open(options) as AsyncIterableIterator<Extract<RemoteMessage, { type: T }>>;
  }

  /** The equivalent gst-launch-1.0 line, shell-quoted; `leftOut` says what a line cannot express. */
  toLaunch(): { line: string; leftOut: string[] } {
    return launchLine(this.inputs);
  }

  /** The live graph in GraphViz's language, with states, caps and properties. @see gst_debug_bin_to_dot_data */
  toDot(): Promise<string> {
    return this.ask('dot');
  }

  /** Ends the process and starts another from the same values, settings and state. */
  async restart(): Promise<void> {
    const old = await this.up.catch(() => undefined);
    this.notClosed();
    if (this.current === old) this.current = undefined;
    this.up = (async () => {
      await old?.end();
      return this.launch();
    })();
    this.up.catch(() => {});
    await this.up;
  }

  /** Keeps Node alive while the pipeline is open (the default). */
  ref(): this {
    this.held = true;
    this.current?.ref();
    return this;
  }

  /** Lets Node exit although the pipeline is open; its process ends with this one. */
  unref(): this {
    this.held = false;
    this.current?.unref();
    return this;
  }

  /** Whether `close()` was called. */
  get closed(): boolean {
    return this.closing !== undefined;
  }

  /** Ends pipeline and process; idempotent. */
  close(): Promise<void> {
    this.closing ??= (async () => {
      const link = this.current;
      this.current = undefined;
      await link?.end();
      // One that is just being started has this line to pass as well.
      const late = await this.up.catch(() => undefined);
      if (late !== link) await late?.end();
      this.listeners.end();
      this.finish();
    })();
    return this.closing;
  }

  /** As `close()`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  private notClosed(): void {
    if (this.closing) throw new ClosedError('pipeline');
  }

  private async change(target: 'ready' | 'pause' | 'play', { signal }: Waiting): Promise<void> {
    signal?.throwIfAborted();
    this.target = target;
    await unless(signal, this.ask(target));
  }

  /** Waits for a process that is being started. */
  private ask<T>(method: string, ...args: readonly unknown[]): Promise<T> {
    return this.withLink(async link => {
      const answer = decodeValue(await link.request(method, ...args)) as T;
      if (method === 'set') this.note(args[0] as number, args[1] as Record<string, unknown>);
      return answer;
    });
  }

  private async withLink<T>(use: (link: ProcessLink) => Promise<T>): Promise<T> {
    this.notClosed();
    try {
      return await use(await this.up);
    } catch (error) {
      // The end of a process that was asked to end is no crash.
      if (this.closing && error instanceof CrashError) throw new ClosedError('pipeline');
      throw error;
    }
  }

  private note(id: number, properties: Record<string, unknown>): void {
    this.settings.set(id, { ...this.settings.get(id), ...properties });
  }

  private async launch(): Promise<ProcessLink> {
    const link = new ProcessLink('gst/remote/pipeline-child.js', {
      onNotice: (name, value) => this.hear(name, value),
    });
    try {
      await link.request('build', this.graph);
      for (const [id, properties] of this.settings) await link.request('set', id, properties);
      if (this.target && !this.closing) await link.request(this.target);
    } catch (error) {
      await link.end();
      throw error;
    }
    this.current = link;
    if (!this.held) link.unref();
    void link.exited.then(crash => {
      if (crash && this.current === link) this.crashed(crash);
    });
    return link;
  }

  private crashed(crash: CrashError): void {
    this.current = undefined;
    this.up = this.revive(crash);
    this.up.catch((error: Error) => {
      this.fail(error);
      this.listeners.end();
    });
  }

  private async revive(crash: CrashError): Promise<ProcessLink> {
    const since = performance.now();
    for (let latest = crash; ; ) {
      this.post({ type: 'crash', error: latest });
      if (this.closing || !this.restarts.allows()) throw latest;
      try {
        const link = await this.launch();
        this.post({ type: 'restarted', restarts: this.restarts.count, downMs: Math.round(performance.now() - since) });
        return link;
      } catch (error) {
        if (!(error instanceof CrashError)) throw error;
        latest = error;
      }
    }
  }

  private hear(name: string, value: unknown): void {
    if (name === 'message') {
      const { id, ...message } = decodeValue(value) as { id: number | undefined } & Record<string, unknown>;
      this.post({ ...message, element: id === undefined ? undefined : this.keys[id] } as unknown as RemoteMessage);
    } else if (name === 'failed') this.fail(decodeError(value as ErrorData));
    else if (name === 'finished') this.finish();
  }

  private post(message: RemoteMessage): void {
    this.listeners.post(message);
  }
}
