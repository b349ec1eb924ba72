/**
 * Real packets for the fuzzer to start from: x264enc's, opusenc's and rtpbin's own, as histories in the form that
 * native/test/packet-guard-fuzz.cc reads. Needs the built library.
 */
const { caps, chain, el, Pipeline } = await import('../dist/gst/index.js');

const FORMAT = { h264: 1, opus: 2 };
/** Everything that 1.22's RTP session parses and a gst-launch sender never sends: a receiver report with this behind. */
const FEEDBACK = {
  'picture-loss': '81ce0002 00000001 00000002',
  'full-intra': '84ce0004 00000001 00000000 00000002 01000000',
  nack: '81cd0003 00000001 00000002 00050001',
  'transport-wide': '8fcd0007 00000001 00000002 00090006 00000100 2002d840 01020300 04050000',
  'extended-report': '80cf0004 00000001 04000002 00000000 00000000',
  application: '83cc0002 00000001 6e616d65',
  description: '81ca0006 00000001 01096162 63646566 67686908 03027061 00000000',
  goodbye: '81cb0003 00000001 04676f6e 65000000',
};

/** Resolves with the packets that reach each sink until the first one has its last. */
async function capture(pipeline, sinks) {
  const packets = sinks.map(() => []);
  const ended = new AbortController();
  const collected = sinks.map(async (sink, i) => {
    for await (const sample of pipeline.samples(sink, { onFull: 'block', capacity: 256, signal: ended.signal })) {
      packets[i].push(Buffer.from(sample.copy()));
    }
  });
  try {
    await pipeline.play();
    await collected[0];
    ended.abort();
    await Promise.all(collected);
    return packets;
  } finally {
    await pipeline.close();
  }
}

async function picture() {
  const rtp = el.rtpbin({ rtpProfile: 'avpf' });
  const [media, reports] = [el.appsink({ sync: false, async: false }), el.appsink({ sync: false, async: false })];
  return await capture(
    new Pipeline(
      chain(
        el.videotestsrc({ numBuffers: 12, isLive: true, pattern: 'ball' }),
        caps.video({ format: 'I420', width: 64, height: 48, framerate: 30 }),
        el.x264enc({ tune: 'zerolatency', speedPreset: 'ultrafast', keyIntMax: 4 }),
        caps('video/x-h264', { 'stream-format': 'byte-stream', alignment: 'au' }),
        el.rtph264pay({ mtu: 200, ssrc: 1, aggregateMode: 'zero-latency' }),
        rtp.pad('send_rtp_sink_0'),
      ),
      chain(rtp.pad('send_rtp_src_0'), media),
      chain(rtp.pad('send_rtcp_src_0'), reports),
    ),
    [media, reports],
  );
}

async function sound(frameSize, audioType) {
  const sink = el.appsink({ sync: false, async: false });
  const [packets] = await capture(
    new Pipeline(
      chain(
        el.audiotestsrc({ numBuffers: 10 }),
        caps.audio({ rate: 48_000, channels: 2 }),
        el.opusenc({ frameSize, audioType }),
        el.rtpopuspay({ pt: 96, ssrc: 1 }),
        sink,
      ),
    ),
    [sink],
  );
  return packets;
}

/** A byte of settings, then each packet behind a byte of circumstances and its length. */
function history(format, packets) {
  const records = packets.map(({ bytes, rtcp = false }) => {
    const head = Buffer.of(rtcp ? 1 : 0, 0, 0);
    head.writeUInt16BE(bytes.length, 1);
    return Buffer.concat([head, bytes]);
  });
  return Buffer.concat([Buffer.of(format), ...records]);
}

/** Histories by file name. */
export async function fuzzSeeds() {
  const [media, reports] = await picture();
  const asRtp = packets => packets.map(bytes => ({ bytes }));
  const asRtcp = packets => packets.map(bytes => ({ bytes, rtcp: true }));
  const report = Buffer.from('80c9000100000001', 'hex');
  const feedback = Object.entries(FEEDBACK).map(([name, hex]) => [
    name,
    history(FORMAT.h264, asRtcp([Buffer.concat([report, Buffer.from(hex.replaceAll(' ', ''), 'hex')])])),
  ]);
  return {
    picture: history(FORMAT.h264, asRtp(media)),
    'picture-start': history(FORMAT.h264, asRtp(media.slice(0, 3))),
    call: history(FORMAT.h264, [...asRtp(media.slice(0, 8)), ...asRtcp(reports)]),
    reports: history(FORMAT.h264, asRtcp(reports)),
    'sound-5': history(FORMAT.opus, asRtp((await sound('5', 'restricted-lowdelay')).slice(0, 8))),
    'sound-60': history(FORMAT.opus, asRtp((await sound('60', 'voice')).slice(0, 4))),
    ...Object.fromEntries(feedback),
  };
}
