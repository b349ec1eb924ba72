/** `peerdemux` on a real socket: each peer's packets leave by its own pad, and nobody else's leave. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { caps, chain, el, Pipeline } from '../../../lib/gst/index.js';
import { bytes, Source, withSsrc } from './packets.js';
import { cname, receiverReport } from './reports.js';

const PORT = 22_960;

async function sendFrom(address: string, texts: readonly (string | Buffer)[], target: string): Promise<void> {
  const socket = createSocket(target.includes(':') ? 'udp6' : 'udp4');
  socket.bind(0, address);
  await once(socket, 'listening');
  for (const text of texts) {
    await new Promise<void>((resolve, reject) =>
      socket.send(text, PORT, target, error => (error ? reject(error) : resolve())),
    );
  }
  socket.close();
}

it('parts IPv4 peers by their addresses, and counts strangers', async () => {
  const demux = el.peerdemux();
  const sinks = [0, 1].map(() => el.appsink({ sync: false, async: false }));
  const pipeline = new Pipeline(
    chain(el.udpsrc({ address: '127.0.0.1', port: PORT, caps: caps('application/x-rtcp') }), demux),
    ...sinks.map((sink, i) => chain(demux.pad('src_%u', { peerAddress: `127.0.0.${2 + i}` }), sink)),
  );
  try {
    const come = sinks.map(async sink => {
      const texts: string[] = [];
      for await (const sample of pipeline.samples(sink)) {
        texts.push(Buffer.from(sample.copy()).toString());
        if (texts.at(-1) === 'last') break;
      }
      return texts;
    });
    await pipeline.play();
    await sendFrom('127.0.0.4', ['stranger'], '127.0.0.1');
    await sendFrom('127.0.0.3', ['b1', 'b2'], '127.0.0.1');
    await sendFrom('127.0.0.2', ['a1', 'last'], '127.0.0.1');
    await sendFrom('127.0.0.3', ['last'], '127.0.0.1');
    expect(await Promise.all(come)).toEqual([
      ['a1', 'last'],
      ['b1', 'b2', 'last'],
    ]);
    const stats = pipeline.element(demux).get('stats') as { fields: Record<string, unknown> };
    expect(Number(stats.fields['refused-address'])).toBe(1);
    expect(stats.fields.stranger).toBe('127.0.0.4');
    expect(pipeline.element(demux).pad('src_0')?.get('peerAddress')).toBe('127.0.0.2');
  } finally {
    await pipeline.close();
  }
});

it('takes IPv6 too, and a pad that comes and goes while packets flow', async () => {
  const demux = el.peerdemux();
  const pipeline = new Pipeline(
    chain(el.udpsrc({ address: '::1', port: PORT, caps: caps('application/x-rtcp') }), demux),
  );
  try {
    await pipeline.play();
    for (const text of ['first', 'second']) {
      const sink = el.appsink({ sync: false, async: false });
      const branch = pipeline.add(chain(demux.pad('src_%u', { peerAddress: '::1' }), sink));
      await branch.ready;
      const samples = pipeline.samples(sink);
      await sendFrom('::1', [text], '::1');
      const { value } = await samples.next();
      expect(Buffer.from(value!.copy()).toString()).toBe(text);
      expect(value!.caps?.structures).toMatchObject([{ name: 'application/x-rtcp' }]);
      await samples.return?.();
      await branch.close();
      expect(pipeline.element(demux).pads()).toHaveLength(1);
    }
  } finally {
    await pipeline.close();
  }
});

it('gives the reports of a peer that may have moved to the pad of who reported with that SSRC last', async () => {
  const demux = el.peerdemux();
  const sinks = [0, 1].map(() => el.appsink({ sync: false, async: false }));
  const pipeline = new Pipeline(
    chain(el.udpsrc({ address: '127.0.0.1', port: PORT, caps: caps('application/x-rtcp') }), demux),
    ...sinks.map((sink, i) => chain(demux.pad('src_%u', { peerAddress: `127.0.0.${2 + i}` }), sink)),
  );
  const report = (ssrc: number) => bytes(receiverReport(ssrc), cname(ssrc));
  try {
    await pipeline.play();
    const samples = sinks.map(sink => pipeline.samples(sink)[Symbol.asyncIterator]());
    const ssrcAt = async (sink: number) => Buffer.from((await samples[sink]!.next()).value!.copy()).readUInt32BE(4);
    await sendFrom('127.0.0.2', [report(7)], '127.0.0.1');
    await sendFrom('127.0.0.3', [report(8)], '127.0.0.1');
    expect([await ssrcAt(0), await ssrcAt(1)]).toEqual([7, 8]);
    // Nobody reported with 9, and a stream of media is no report.
    await sendFrom('127.0.0.4', [report(9), withSsrc(new Source().key()[0]!, 8), report(8)], '127.0.0.1');
    expect(await ssrcAt(1)).toBe(8);
    const { fields } = pipeline.element(demux).get('stats') as { fields: Record<string, unknown> };
    expect(Number(fields['refused-address'])).toBe(2);
    // There it is from now on.
    pipeline.element(demux).pad('src_1')?.set({ peerAddress: '127.0.0.4' });
    await sendFrom('127.0.0.4', [report(10)], '127.0.0.1');
    expect(await ssrcAt(1)).toBe(10);
  } finally {
    await pipeline.close();
  }
});
