/** Sessions by the hundred leave nothing behind; leaving in the middle of one is clean. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { Process } from '../parts/process.js';

const folder = mkdtempSync(join(tmpdir(), 'gst-costream-sessions-'));
afterAll(() => rmSync(folder, { recursive: true }));

function program(name: string, args: readonly string[], env: Record<string, string> = {}): Promise<Process> {
  const path = fileURLToPath(new URL(`programs/${name}.mjs`, import.meta.url));
  return Process.start({ command: process.execPath, args: ['--expose-gc', path, ...args], env });
}

/**
 * A copy of the first frame's metadata, which has x264enc's first timestamp: gst_rtp_base_payload_chain of GStreamer 1.22
 * forgets it when its caps meet a flush, that is, in some of the sessions that are closed at their first frame.
 */
const FORGOTTEN = /description=\(string\)buffer: [^;]*, pts 1000:00:00\.0+, [^;]*, size 0,/;

interface Held {
  /** Their kinds, sorted. */
  descriptors: string[];
  threads: number;
  rss: number;
}

describe('sessions', () => {
  it('200 of them leave no thread, descriptor or memory behind', { timeout: 180_000 }, async () => {
    await using running = await program('sessions', ['200', '26300', join(folder, 'a.mkv')]);
    expect((await running.exited).code, running.output).toBe(0);
    const { before, half, after } = JSON.parse(running.output) as Record<'before' | 'half' | 'after', Held>;
    expect(after.descriptors).toEqual(before.descriptors);
    // GLib keeps a few idle threads of its own for the next job.
    expect(after.threads).toBeLessThanOrEqual(before.threads + 4);
    expect(after.rss - half.rss).toBeLessThan(16 << 20);
  });

  it('leave no GStreamer object behind', { timeout: 120_000 }, async () => {
    const log = join(folder, 'leaks.log');
    const env = {
      GST_TRACERS: 'leaks',
      GST_LEAKS_TRACER_SIG: '1',
      GST_DEBUG: 'GST_TRACER:7',
      GST_DEBUG_FILE: log,
      GST_DEBUG_NO_COLOR: '1',
    };
    await using running = await program('sessions', ['8', '26320', join(folder, 'b.mkv')], env);
    expect((await running.exited).code, running.output).toBe(0);
    const alive = readFileSync(log, 'utf8').matchAll(/object-alive, type-name=\(string\)(\w+)(.*)/g);
    const types = new Set([...alive].filter(([, , what]) => !FORGOTTEN.test(what!)).map(([, type]) => type));
    // The registry lives as long as the process, and shows that the tracer listed what it saw.
    expect(types).toContain('GstElementFactory');
    expect([...types].filter(type => !/^Gst(Element|TypeFind|DeviceProvider)Factory$|^GstPlugin$/.test(type!))).toEqual(
      [],
    );
  });
});

describe('leaving in the middle of a session', () => {
  it.each([
    ['exit', 7, 'playing'],
    ['close', 0, 'playing'],
    ['terminate', 0, 'playing\nterminated'],
  ])('by %s is clean and quick', async (how, code, output) => {
    await using running = await program('exit', [how, '26340']);
    await running.line(/playing/);
    const left = performance.now();
    expect(await running.exited).toEqual({ code, signal: null });
    expect(performance.now() - left).toBeLessThan(3000);
    expect(running.output).toBe(output);
  });
});
