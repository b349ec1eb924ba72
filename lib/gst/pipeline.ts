/**
 * A pipeline: chains made live, played, watched and closed.
 *
 * Closing cascade: `close()` ends every message iterator, sets the pipeline to NULL on GStreamer's own thread, drops all
 * elements and lets the event loop go; `finished` resolves if nothing failed before.
 */

import { Branch } from './branch.js';
import type { Chain } from './chain.js';
import { type ElementNode, PadValue } from './element.js';
import { ClosedError, GstError, type StreamError } from './errors.js';
import { isNativeError } from './failure.js';
import { type ElementKey, Graph } from './graph.js';
import { launchLine } from './launch.js';
import { Listeners } from './listeners.js';
import { LiveElement } from './live.js';
import { native } from './load.js';
import {
  checkMessageOptions,
  type Message,
  type MessageOf,
  type MessageOptions,
  type MessageType,
  streamError,
  toMessage,
} from './messages.js';
import type { EventData, MessageData, NativeElement, NativePad, NativePipeline, State } from './native.js';
import { type PacketRule, PacketRules } from './packet-rules.js';
import { padOf } from './pad-of.js';
import { makePipeline, playerAmong } from './player.js';
import { Probe, type ProbeOptions } from './probe.js';
import type { Seeking } from './query.js';
import { type SampleOptions, Samples } from './samples.js';
import { redactDot } from './secrets.js';
import { cannotSeek, checkSeek, type SeekOptions, seekData } from './seek.js';
import { settle, unless } from './settle.js';
import { Source, type SourceOptions } from './source.js';
import { States, type Waiting } from './states.js';
import type { ElementValue, LiveElement as TypedElement } from './types.js';

export type { Waiting };

/** A pad to observe: by its value, or by its element's (value or live) where that has but one of a direction. */
export type ProbePoint = PadValue | ElementNode | LiveElement;

/** Chains made live: played, watched, changed while it plays, and closed. @see GstPipeline */
export class Pipeline {
  private readonly native: NativePipeline;
  private readonly graph: Graph;
  private readonly inputs: (Chain | ElementNode)[];
  private readonly branches = new Set<readonly (Chain | ElementNode)[]>();
  private readonly listeners = new Listeners<Message>();
  /** Resolves at EOS or `close()`, rejects with the first error from the bus. */
  readonly finished: Promise<void>;
  private finish!: () => void;
  private fail!: (error: Error) => void;
  private failure: StreamError | undefined;
  private readonly states: States;
  private closing: Promise<void> | undefined;

  /**
   * Makes and links every element; nothing flows yet. `el.playbin()` and its kin are pipelines themselves and stand alone.
   * @throws MissingElementError, PropertyError, LinkError naming element, pads and the line that created the element.
   */
  constructor(...inputs: (Chain | ElementNode)[]);
  constructor(...inputs: (Chain | ElementNode)[] | [NativePipeline]) {
    const parsed = isParsed(inputs) ? inputs[0] : undefined;
    this.inputs = parsed ? [] : (inputs as (Chain | ElementNode)[]);
    const root = playerAmong(this.inputs);
    this.native = parsed ?? makePipeline(root);
    this.graph = new Graph(this.native, { root });
    this.states = new States(this, this.native, () => this.failure);
    this.finished = new Promise((resolve, reject) => {
      this.finish = resolve;
      this.fail = reject;
    });
    this.native.onMessages(batch => this.deliver(batch));
    try {
      this.graph.add(this.inputs);
    } catch (error) {
      void this.close();
      throw error;
    }
  }

  /** The way in for a gst-launch line. It can make any element: never give it a stranger's text. @see gst_parse_launch */
  static parse(description: string): Pipeline {
    try {
      return adopted(native.parse(description));
    } catch (error) {
      if (isNativeError(error, 'PARSE'))
        throw new GstError('PARSE', `GStreamer cannot parse this line: ${error.message}`, { cause: error });
      throw error;
    }
  }

  /** The live element of a value that this pipeline was made from. @see GstElement */
  element<N extends string>(key: ElementValue<N>): TypedElement<N>;
  element(key: ElementKey): LiveElement;
  element(key: ElementKey): LiveElement {
    return new LiveElement(this.nativeOf(key));
  }

  /** A live element by its name, for parsed pipelines and for what elements made themselves. @see gst_bin_get_by_name */
  byName(name: string): LiveElement | undefined {
    const found = this.open()
      .elements()
      .find(element => element.name === name);
    return found && new LiveElement(found);
  }

  /** Everything inside, also what elements made themselves. @see gst_bin_iterate_recurse */
  elements(): LiveElement[] {
    return this.open()
      .elements()
      .map(element => new LiveElement(element));
  }

  /** Factory names of everything inside, also what elements made themselves; sorted, each once. @see gst_element_get_factory */
  factories(): string[] {
    const names = this.open()
      .elements()
      .map(element => element.factory);
    return [...new Set(names.filter(name => name !== ''))].sort();
  }

  /**
   * To PLAYING; resolves when it is reached (live sources: as soon as they run). @throws StateChangeError with the element's error as `cause`.
   * @see gst_element_set_state
   */
  play(options: Waiting = {}): Promise<void> {
    return this.states.change('playing', options);
  }

  /** To PAUSED; resolves when prerolled. @see gst_element_set_state */
  pause(options: Waiting = {}): Promise<void> {
    return this.states.change('paused', options);
  }

  /** To READY: devices and sockets stay open, nothing flows. @see gst_element_set_state */
  ready(options: Waiting = {}): Promise<void> {
    return this.states.change('ready', options);
  }

  /** The state that is reached; null once closed. @see gst_element_get_state */
  get state(): State {
    return this.closing ? 'null' : this.native.state().current;
  }

  /**
   * Sends EOS into every source and resolves when it has reached every sink (or rejects with the first error).
   * @see gst_event_new_eos
   */
  async end(options: Waiting = {}): Promise<void> {
    this.open().sendEvent({ type: 'eos' });
    await unless(options.signal, this.finished);
  }

  /** Sends an event into the pipeline (gst_element_send_event); false when nobody took it. @see gst_element_send_event */
  sendEvent(event: EventData): boolean {
    return this.open().sendEvent(event);
  }

  /** Running position in nanoseconds, undefined while unknown. @see gst_element_query_position */
  get position(): bigint | undefined {
    return this.open().position('time');
  }

  /** Duration in nanoseconds, undefined while unknown or endless. @see gst_element_query_duration */
  get duration(): bigint | undefined {
    return this.open().duration('time');
  }

  /** What GStreamer calls the pipeline's latency, in nanoseconds; undefined before it is known. @see gst_query_new_latency */
  get latency(): { live: boolean; min: bigint; max: bigint | undefined } | undefined {
    return this.open().latency();
  }

  /** Whether and in which range this can be sought; undefined before it is known. @see gst_query_new_seeking */
  get seeking(): Seeking | undefined {
    return this.open().query('seeking') as Seeking | undefined;
  }

  /**
   * Goes elsewhere, plays faster, backwards or in a loop. Resolves when the new place is prerolled (without `flush`: when
   * it is accepted). @throws GstError with code SEEK when nobody can seek here, StreamError when it fails on the way.
   * @see gst_event_new_seek
   */
  async seek(options: SeekOptions): Promise<void> {
    checkSeek(options);
    const pipeline = this.open();
    const { current, pending } = pipeline.state();
    if (current === 'null' || current === 'ready') throw cannotSeek(`it is ${current}; play() or pause() first`);
    const data = seekData({ ...options, to: options.to ?? pipeline.position(options.format ?? 'time') });
    const { result, reached } = await settle(
      this,
      pending ?? current,
      () => pipeline.seek(data),
      accepted => accepted && pipeline.state().pending !== undefined,
      options.signal,
    ).catch((error: unknown) => {
      throw this.closing ? new ClosedError('pipeline') : error;
    });
    if (this.closing) throw new ClosedError('pipeline');
    if (!result) throw cannotSeek(this.seeking?.seekable ? 'no element can do it like this' : 'its source cannot');
    if (!reached) throw this.failure ?? new ClosedError('pipeline');
  }

  /** @internal whether a change of state is over. */
  settled(state: State): boolean {
    return this.states.settled(state);
  }

  /**
   * Same clock and base time as `other`, so that running times compare across both. Call before `play()`, after `other` plays.
   * @see gst_pipeline_use_clock
   */
  syncTo(other: Pipeline): void {
    this.open().syncTo(other.open());
  }

  /** Its clock is the system's, whatever its elements offer. Call before `play()`. @see gst_pipeline_use_clock */
  useSystemClock(): void {
    this.open().useSystemClock();
  }

  /** Messages from now on; bounded, ended by `signal`, `break` or `close()`. @see gst_bus_set_sync_handler */
  messages<T extends MessageType = MessageType>(options: MessageOptions<T> = {}): AsyncIterableIterator<MessageOf<T>> {
    this.open();
    checkMessageOptions(options);
    // Whoever reads messages sees the errors there; `finished` need not be watched as well.
    this.finished.catch(() => {});
    return this.listeners.open(options) as AsyncIterableIterator<MessageOf<T>>;
  }

  /**
   * Samples of an appsink from now on, see `SampleOptions`; ended by `signal`, `break` or `close()`. Of a parsed pipeline
   * by its name: `pipeline.samples(pipeline.byName('sink'))`.
   * @see gst_app_sink_try_pull_sample
   */
  samples(appsink: ElementValue<'appsink'> | LiveElement, options: SampleOptions = {}): Samples {
    return new Samples(this.nativeOf(appsink), options, this.finished);
  }

  /** Feeds an appsrc, see `SourceOptions`; of a parsed pipeline by its name. @see gst_app_src_push_buffer */
  source(appsrc: ElementValue<'appsrc'> | LiveElement, options: SourceOptions = {}): Source {
    return new Source(this.nativeOf(appsrc), options, this.finished);
  }

  /**
   * Facts of the buffers that pass a pad (of an element alone: its source pad) from now on; changes nothing.
   * @see gst_pad_add_probe
   */
  probe(target: ProbePoint, options: ProbeOptions = {}): Probe {
    return new Probe(this.padOf(target), options, this.finished);
  }

  /**
   * Drops or rewrites what passes a pad (of an element alone: its source pad), in native code, until the rules are closed.
   * @see gst_pad_add_probe
   */
  rules(target: ProbePoint, rules: readonly PacketRule[]): PacketRules {
    return new PacketRules(this.padOf(target), rules);
  }

  /**
   * Adds chains while the pipeline lives; they may name elements that are there already. The new elements are woken before
   * anything feeds them, for a buffer that met a sleeping one would end the whole stream: see `Branch.ready`.
   * @see gst_bin_add
   */
  add(...inputs: (Chain | ElementNode)[]): Branch {
    this.open();
    const extension = this.graph.extend(inputs);
    this.branches.add(inputs);
    return new Branch(
      {
        native: this.native,
        isClosing: () => this.closing !== undefined,
        refusal: () => this.states.failure(this.states.target, 'branch'),
        forget: ({ made }) => {
          this.graph.forget(made);
          this.branches.delete(inputs);
        },
      },
      extension,
    );
  }

  /** The equivalent gst-launch-1.0 line, shell-quoted; `leftOut` says what a line cannot express. */
  toLaunch(): { line: string; leftOut: string[] } {
    return launchLine([...this.inputs, ...[...this.branches].flat()]);
  }

  /**
   * The live graph in GraphViz's language, with states, caps and properties; keys and passwords are left out.
   * @see gst_debug_bin_to_dot_data
   */
  toDot(): string {
    return redactDot(this.open().dot());
  }

  /** Keeps Node alive while the pipeline is open (the default). */
  ref(): this {
    this.open().ref();
    return this;
  }

  /** Lets Node exit although the pipeline is open. */
  unref(): this {
    this.open().unref();
    return this;
  }

  /** Whether `close()` was called. */
  get closed(): boolean {
    return this.closing !== undefined;
  }

  /** NULL, everything released; idempotent. @see gst_element_set_state */
  close(): Promise<void> {
    this.closing ??= this.native.close().then(() => {
      this.listeners.end();
      this.finish();
    });
    return this.closing;
  }

  /** As `close()`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  private open(): NativePipeline {
    if (this.closing) throw new ClosedError('pipeline');
    return this.native;
  }

  private padOf(target: ProbePoint): NativePad {
    return padOf(this.nativeOf(target instanceof PadValue ? target.element : target), target);
  }

  private nativeOf(key: ElementKey | LiveElement): NativeElement {
    this.open();
    return this.graph.nativeOf(key);
  }

  private deliver(batch: MessageData[]): void {
    for (const data of batch) {
      const element = data.source === null ? undefined : this.graph.keyOf(data.source as NativeElement);
      const source =
        data.source && 'padTemplates' in data.source ? new LiveElement(data.source as NativeElement) : undefined;
      const message = toMessage(data, element, source);
      if (message.type === 'eos') this.finish();
      if (message.type === 'clock-lost') this.states.chooseClock();
      if (message.type === 'error') {
        // The first says why; what follows is only that it failed.
        this.failure ??= streamError(message);
        this.fail(this.failure);
      }
      this.listeners.post(message);
    }
  }
}

/** A pipeline that GStreamer parsed; no business of the constructor's type, which errors print. */
function adopted(parsed: NativePipeline): Pipeline {
  return new (Pipeline as unknown as new (parsed: NativePipeline) => Pipeline)(parsed);
}

function isParsed(inputs: (Chain | ElementNode)[] | [NativePipeline]): inputs is [NativePipeline] {
  return inputs.length === 1 && typeof (inputs[0] as Partial<NativePipeline> | undefined)?.setState === 'function';
}
