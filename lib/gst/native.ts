/**
 * The addon's shape, as native/ exports it. Only lib/gst imports this file; it adds no behaviour.
 *
 * One JavaScript object stands for one GObject: the same pointer always arrives as the same object. Everything here is
 * synchronous and cheap except what returns a promise; those run on GStreamer's own threads, never on libuv's pool.
 * After `close()` of the owning pipeline every method of every object that was in it throws `Error` with code `CLOSED`.
 *
 * An open pipeline belongs to the JavaScript environment, not to its object: one that becomes unreachable plays on until
 * `close()`, the process's exit or the worker's end, which close it. It also keeps the event loop alive unless `unref()`ed.
 *
 * What a handler throws: on the JavaScript thread it comes out of the call that caused the emission; from a queued signal or
 * a message it is the process's uncaught exception, as in an event listener.
 *
 * Values are converted by GParamSpec (properties, signals) or by shape (structures):
 *   gboolean boolean · gint/guint/gfloat/gdouble number · gint64/guint64 bigint (number|bigint accepted) · string|null
 *   enum its nick · flags an array of nicks (a nick accepted) · GstFraction `{ numerator, denominator }` (number and
 *   "30/1" accepted) · GstCaps `CapsData` · GstStructure `StructureData` · GstValueArray/GValueArray an array ·
 *   GstValueList `{ list: [...] }` · ranges `{ min, max, step? }` · GObjects their object · GstBuffer Buffer (a copy) ·
 *   GError an Error. In structures a JavaScript integer becomes gint, another number gdouble, a bigint gint64, a string
 *   gchararray; `{ type: 'uint', value: 5 }` names the GType where that is wrong.
 */

import type { RegistryData } from './generate/registry-data.js';
import type { CapsData, NativeBin, NativeElement, NativePad, NativePipeline } from './native-objects.js';
import type { NativeProbe, NativeRules, NativeSampleStream, NativeSource, RuleData } from './native-streams.js';
import type {
  BusSignal,
  DeviceData,
  DeviceEvent,
  InstalledFeature,
  InstalledPlugin,
  LogData,
  NativeBus,
  NativeLog,
} from './native-system.js';

export type * from './native-objects.js';
export type * from './native-streams.js';
export type * from './native-system.js';

/**
 * Errors thrown by the addon carry a `code`, and the facts as fields; lib/gst turns them into its error classes.
 *   NO_ELEMENT { factory } · NO_PROPERTY { property } · BAD_VALUE { property, expected, received } · READ_ONLY { property }
 *   (with `reason`) · WRITE_ONLY { property } · NO_SIGNAL { signal } · NO_PAD { pad } · STATE { element } · CLOSED
 *   NO_LINK { src, sink, srcCaps, sinkCaps, reason } (caps as text) · NO_ADD { element, reason } · PARSE { description }
 * Wrong arguments (not a string, not an element) throw a TypeError with code ERR_INVALID_ARG_TYPE.
 */
export interface NativeError extends Error {
  code: string;
  [field: string]: unknown;
}

export interface Native {
  version(): { major: number; minor: number; micro: number; text: string };
  hasFactory(name: string): boolean;
  /** What makes the errors that the addon throws; plain Errors with a `code` without it. */
  makeErrorsBy(maker: (code: string, message: string) => Error): void;
  /** g_set_application_name; only the first call counts. */
  nameApplication(name: string): void;
  /** Makes this process undumpable (prctl PR_SET_DUMPABLE), for good. */
  forbidCoreDumps(): void;
  /** Throws NO_ELEMENT. */
  makeElement(factory: string, name?: string): NativeElement;
  makeBin(name?: string): NativeBin;
  makePipeline(name?: string): NativePipeline;
  /** gst_parse_launch, for people who come with a string; nothing in this project calls it but Pipeline.parse. */
  parse(description: string): NativePipeline;
  /** Asks GStreamer's device providers once; runs on a thread of its own. */
  devices(classes: string): Promise<DeviceData[]>;
  /** Devices that are there, and then what comes and goes, until `close()`. Keeps the event loop alive. */
  watchDevices(classes: readonly string[], handler: (event: DeviceEvent) => void): { close(): Promise<void> };
  /**
   * Connects to a D-Bus message bus, whose address is such as "unix:path=/run/user/1000/bus". Every signal that the bus
   * sends us is told. Keeps the event loop alive until `close()`. Rejects with DBUS.
   */
  openBus(address: string, handler: (signal: BusSignal) => void): Promise<NativeBus>;
  /** Throws BAD_VALUE. */
  parseCaps(text: string): CapsData;
  plugins(): InstalledPlugin[];
  /** Best rank first. */
  features(filter: {
    type?: string;
    plugin?: string;
    classes?: string;
    accepts?: CapsData | string;
    produces?: CapsData | string;
  }): InstalledFeature[];
  /** Throws NO_ELEMENT. */
  setRank(feature: string, rank: number): void;
  /**
   * The debug log in batches; with `tracers` what these write, and nothing else. `threshold` as in GST_DEBUG. Beyond `capacity` waiting
   * entries the oldest gives way. GStreamer's own printing to stderr stops meanwhile, unless GST_DEBUG asks for it. Keeps
   * the event loop alive until `close()`.
   */
  openLog(
    options: { threshold: string; tracers?: boolean; capacity: number },
    handler: (batch: LogData[]) => void,
  ): NativeLog;
  debugCategories(): { name: string; description: string | null; threshold: LogData['level'] | 'none' }[];
  /** Whether it was started now; false when it runs already, as it does until the process ends. Throws NO_TRACER, STATE. */
  startTracer(name: string, parameters?: string): boolean;
  /** Lets the leaks tracer write what it saw being made and not freed, to who reads tracers. */
  logLiveObjects(): void;
  /**
   * Samples of an appsink. `capacity` bounds how many wait in native code, `credits` how many JavaScript may hold.
   * `onReady` is called once when samples (or the end) wait and `take()` had left nothing waiting; when credits had run out
   * and a release makes a waiting sample available; and when the pipeline closes. One stream an appsink at a time.
   *
   * `onReady`, here and below, must not hold the object that is returned: neither could ever be collected.
   */
  samples(
    appsink: NativeElement,
    options: { capacity: number; credits: number; onFull: 'dropOldest' | 'block' },
    onReady: () => void,
  ): NativeSampleStream;
  /** The other way round; one source an appsrc at a time. `onRoom` is called also when the pipeline closes. */
  source(appsrc: NativeElement, limits: { buffers: number; bytes: number }, onRoom: () => void): NativeSource;
  /**
   * Tells of each buffer that passes a pad, with its first `head` bytes. At most `capacity` wait, then the oldest gives way.
   * `onReady` is called once when something waits and `take()` had left nothing; and when the pipeline closes.
   */
  probe(pad: NativePad, options: { capacity: number; head: number }, onReady: () => void): NativeProbe;
  /** Rules are carried out on the pad's streaming thread, until `close()`. */
  rules(pad: NativePad, rules: readonly RuleData[]): NativeRules;
  /**
   * Everything the registry knows of these factories (of all without `elements`), for the type generator. Loads their
   * plugins: seconds, and plugins may write to stderr.
   */
  registry(options: { elements?: string[] }): RegistryData;
  /**
   * From now on a deadly signal of this process writes a report into the descriptor before it ends it: lines "signal NUMBER",
   * "sent" where another process sent it, "thread NAME", and "frame LIBRARY" from the innermost out.
   */
  reportCrashes(fd: number): void;
  /** Path of the plugin that has an element; null for the addon's own and for unknown ones. */
  pluginFile(factory: string): string | null;
}
