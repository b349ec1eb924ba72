/** GStreamer's tracers as structured events: latencies, processor load, buffers, and objects that are never freed. */
import { checkFields } from './known-fields.js';
import { native } from './load.js';
import { Mailbox } from './mailbox.js';

/** Tracers that GStreamer brings (GST_TRACERS knows them by these names). */
export type TracerName = 'latency' | 'stats' | 'rusage' | 'log' | 'leaks' | 'factories';

/** What a tracer saw: a name such as "element-latency", and fields as the tracer names them. @see GstTracerRecord */
export interface TraceEvent {
  readonly name: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** How a tracer runs, and how long it is listened to. */
export interface TraceOptions {
  /** As behind the name in GST_TRACERS: "flags=pipeline+element". */
  parameters?: string;
  /** Events that wait at most before the oldest is dropped and counted. Default 4096. */
  capacity?: number;
  /** Ends the iteration without an error. */
  signal?: AbortSignal;
}

/** Events of a tracer; see `trace()`. */
export interface Trace extends AsyncIterableIterator<TraceEvent> {
  /** Events that nobody read in time. */
  readonly dropped: number;
  /** Listens no more. Idempotent. */
  close(): void;
}

/**
 * Starts a tracer, if it does not run yet, and listens to all tracers that run. A tracer costs a little until the process
 * ends, for GStreamer cannot stop it; its events are made only while somebody listens.
 * @throws GstError NO_TRACER; STATE when a pipeline plays already, for tracers start before.
 * @see GstTracer
 */
export function trace(name: TracerName | (string & {}), options: TraceOptions = {}): Trace {
  checkFields(options, ['parameters', 'capacity', 'signal'], 'for a tracer');
  const { parameters, capacity = 4096, signal } = options;
  signal?.throwIfAborted();
  native.startTracer(name, parameters);
  const mailbox = new Mailbox<TraceEvent>(capacity, signal, () => log.close());
  const log = native.openLog({ threshold: 'GST_TRACER:7', tracers: true, capacity }, batch => {
    for (const { message } of batch) {
      const event = parseTrace(message);
      if (event) mailbox.push(event);
    }
  });
  return {
    next: () => mailbox.next(),
    return: () => mailbox.return(),
    close: () => mailbox.end(),
    get dropped() {
      return log.dropped() + mailbox.dropped;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** What a latency tracer measured. */
export interface LatencyEvent {
  /** From a source to a sink; through one element; or what an element reports for itself when asked. */
  readonly of: 'pipeline' | 'element' | 'reported';
  /** The element; of a pipeline's latency the sink. */
  readonly element: string;
  /** Where the buffer came from, for a pipeline's latency. */
  readonly source: string | undefined;
  readonly latencyMs: number;
}

/** The latency tracer's event in one shape; undefined when it is another tracer's. @see GstTracer */
export function latencyOf({ name, fields }: TraceEvent): LatencyEvent | undefined {
  const ms = (field: string) => Number(fields[field]) / 1e6;
  if (name === 'latency')
    return {
      of: 'pipeline',
      element: String(fields['sink-element']),
      source: String(fields['src-element']),
      latencyMs: ms('time'),
    };
  if (name === 'element-latency')
    return { of: 'element', element: String(fields.element), source: undefined, latencyMs: ms('time') };
  if (name === 'element-reported-latency')
    return { of: 'reported', element: String(fields.element), source: undefined, latencyMs: ms('min') };
  return undefined;
}

/** An object that GStreamer made and did not free yet. */
export interface LiveReference {
  /** GType, such as "GstPipeline", "GstBuffer". */
  readonly type: string;
  /** Its name, caps in GStreamer's notation, a buffer's times: as GStreamer prints it. */
  readonly description: string;
  readonly references: number;
}

/**
 * Counts objects from now on (the leaks tracer), for `liveObjects()`. To be called before any pipeline is made.
 * @see GstTracer
 */
export function trackObjects(filter?: string): void {
  native.startTracer('leaks', filter === undefined ? undefined : `filters="${filter}"`);
}

/**
 * Objects made since `trackObjects()` and not freed; JavaScript's own references count until they are collected.
 * @see GstTracer
 */
export function liveObjects(): LiveReference[] {
  const log = native.openLog({ threshold: 'GST_TRACER:7', tracers: true, capacity: 1_000_000 }, () => {});
  try {
    native.logLiveObjects();
    const written = log.take().map(({ message }) => parseTrace(message));
    return written
      .filter(event => event?.name === 'object-alive')
      .map(event => ({
        type: String(event!.fields['type-name']),
        description: String(event!.fields.description),
        references: Number(event!.fields['ref-count']),
      }));
  } finally {
    log.close();
  }
}

/**
 * A tracer's line: `latency, src=(string)src_0, time=(guint64)5;`. GStreamer's own parser refuses many of them, because
 * they are written without quotes. Undefined for what is no event: formats that are announced (`latency.class`), remarks.
 */
function parseTrace(line: string): TraceEvent | undefined {
  const [, name, rest] = /^([\w-]+), (.*);$/s.exec(line) ?? [];
  if (name === undefined || rest === undefined) return undefined;
  const fields = rest.split(/, (?=[\w-]+=\()/).map(field => {
    const [, key, type, text] = /^([\w-]+)=\((\w+)\)(.*)$/s.exec(field) ?? [];
    return [key ?? field, traceValue(type, text ?? '')] as const;
  });
  return { name, fields: Object.fromEntries(fields) };
}

function traceValue(type: string | undefined, text: string): unknown {
  if (type === 'guint64' || type === 'gint64') return BigInt(text);
  if (type === 'uint' || type === 'int' || type === 'double' || type === 'float') return Number(text);
  if (type === 'boolean') return text === 'true' || text === '1' || text === 'TRUE';
  return text.replace(/^"(.*)"$/s, '$1');
}
