/** The program of a RemotePipeline's process: builds the pipeline from its values, does what it is asked, tells what happens. */

import type { ElementKey } from '../graph.js';
import type { LiveElement } from '../live.js';
import type { Message } from '../messages.js';
import type { EventData } from '../native.js';
import { Pipeline } from '../pipeline.js';
import { encodeError } from './error-data.js';
import { decodeGraph, decodeValue, encodeValue, type GraphData } from './graph-data.js';
import { notice, serve, tellElements } from './serve.js';

/** What a process says of itself and of its pipeline. */
export interface ChildStatistics {
  state: string;
  position: bigint | undefined;
  rssBytes: number;
  cpuMs: number;
  elements: Record<string, unknown>;
}

let pipeline: Pipeline | undefined;
let keys: ElementKey[] = [];

function build(graph: GraphData): void {
  const decoded = decodeGraph(graph);
  keys = decoded.keys;
  pipeline = new Pipeline(...decoded.chains);
  // In the next turn, so that the message which ends it is told first.
  pipeline.finished.then(
    () => setImmediate(notice, 'finished', undefined),
    error => setImmediate(notice, 'failed', encodeError(error)),
  );
  void forward(pipeline);
  tellElements(pipeline.elements());
}

function open(): Pipeline {
  if (!pipeline) throw new Error('The pipeline is not built.');
  return pipeline;
}

function element(id: number | undefined): LiveElement | Pipeline {
  return id === undefined ? open() : open().element(keys[id]!);
}

async function forward(source: Pipeline): Promise<void> {
  for await (const message of source.messages({ capacity: 1024 })) {
    // Elements may have been made on the way here.
    if (message.type === 'state-changed' && message.path.lastIndexOf('/') === 0) tellElements(source.elements());
    notice('message', messageData(message));
  }
}

/** Objects cannot leave this process; their type's name says what was there. */
function messageData({ element: key, source, ...message }: Message): unknown {
  const facts = Object.entries(message).map(([name, value]) => {
    try {
      return [name, encodeValue(value)];
    } catch {
      return [name, undefined];
    }
  });
  return {
    ...Object.fromEntries(facts),
    id: key === undefined ? undefined : keys.indexOf(key),
    source: source?.name,
    factory: source?.factory,
  };
}

function statistics(): ChildStatistics {
  const { user, system } = process.cpuUsage();
  const elements = open()
    .elements()
    .flatMap(live => {
      const spec = live.native.property('stats');
      return spec?.readable && spec.kind === 'structure' ? [[live.name, encodeValue(live.get('stats'))]] : [];
    });
  return {
    state: open().state,
    position: open().position,
    rssBytes: process.memoryUsage.rss(),
    cpuMs: Math.round((user + system) / 1000),
    elements: Object.fromEntries(elements),
  };
}

serve(
  {
    build,
    statistics,
    play: () => open().play(),
    pause: () => open().pause(),
    ready: () => open().ready(),
    state: () => open().state,
    end: () => open().end(),
    position: () => open().position,
    duration: () => open().duration,
    latency: () => open().latency,
    dot: () => open().toDot(),
    get: (id: number, property: string) => encodeValue((element(id) as LiveElement).get(property)),
    set: (id: number, properties: Record<string, unknown>) =>
      (element(id) as LiveElement).set(decodeValue(properties) as Record<string, unknown>),
    emit: (id: number, signal: string, args: unknown[]) =>
      encodeValue((element(id) as LiveElement).emit(signal, ...args.map(arg => decodeValue(arg)))),
    sendEvent: (id: number | undefined, event: EventData) => element(id).sendEvent(event),
  },
  async () => pipeline?.close(),
);
