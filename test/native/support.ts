/** What the addon's tests share: pipelines over lib/gst/native.ts alone, and child processes that use the addon. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { BufferFacts, LENT, Records } from '../../lib/gst/buffer-facts.js';
import { native } from '../../lib/gst/load.js';
import type { MessageData, NativeElement, NativePipeline, NativeSampleStream } from '../../lib/gst/native.js';

export { native };

/** Elements by factory name, added to the pipeline and linked one after the other by their always pads. */
export function line(pipeline: NativePipeline, ...factories: string[]): NativeElement[] {
  const elements = factories.map(factory => native.makeElement(factory));
  for (const element of elements) pipeline.add(element);
  for (let i = 1; i < elements.length; i++) elements[i - 1]!.pad('src')!.link(elements[i]!.pad('sink')!);
  return elements;
}

/** A buffer on loan, or its copy. */
export interface Taken {
  facts: BufferFacts;
  lent: boolean;
  data(): Uint8Array;
  release(): void;
}

/** What waits, at most `max` of the same caps. */
export function take(stream: NativeSampleStream, max: number): Taken[] {
  const batch = stream.take(max);
  if (!batch) return [];
  const records = new Records(batch.records, batch.count);
  return Array.from({ length: batch.count }, (_, index) => {
    const facts = new BufferFacts(records, index);
    const lent = facts.offset === LENT;
    return {
      facts,
      lent,
      data: () => (lent ? new Uint8Array(batch.lend(index)) : new Uint8Array(batch.records, facts.offset, facts.size)),
      release: () => (lent ? batch.release(index) : batch.returnCopies(1)),
    };
  });
}

/** Resolves with the first message that fits. */
export function message(pipeline: NativePipeline, fits: (message: MessageData) => boolean): Promise<MessageData> {
  return new Promise(resolve =>
    pipeline.onMessages(batch => {
      const found = batch.find(fits);
      if (found) resolve(found);
    }),
  );
}

export function ofType(pipeline: NativePipeline, type: string): Promise<MessageData> {
  return message(pipeline, found => found.type === type);
}

/** The error that a function throws, as data. */
export function thrown(call: () => unknown): Error & Record<string, unknown> {
  try {
    call();
  } catch (error) {
    return error as Error & Record<string, unknown>;
  }
  throw new Error('Nothing was thrown');
}

export interface Ended {
  code: number | null;
  signal: string | null;
  stdout: string;
  stderr: string;
  durationMs: number;
}

/** Runs a program of test/native/programs in a process of its own. */
export async function run(
  program: string,
  options: { args?: string[]; env?: Record<string, string>; node?: string[] } = {},
): Promise<Ended> {
  const path = fileURLToPath(new URL(`./programs/${program}.mjs`, import.meta.url));
  const began = performance.now();
  const child: ChildProcess = spawn(process.execPath, [...(options.node ?? []), path, ...(options.args ?? [])], {
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout!.on('data', chunk => {
    stdout += chunk;
  });
  child.stderr!.on('data', chunk => {
    stderr += chunk;
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { code, signal, stdout, stderr, durationMs: performance.now() - began };
}
