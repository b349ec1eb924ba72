/** What must compile, and what must not: where the error is, and what it says. */

export interface Case {
  name: string;
  code: string;
  /** One entry an error, in their order: the source at its position begins with `at`. None: it compiles. */
  errors?: { at: string; says: RegExp }[];
}

const ELEMENTS: Case[] = [
  { name: 'any element by its factory name', code: `el.x264enc(); el.rtpbin(); el.avdec_h264(); el.nicesrc();` },
  { name: 'names that are no identifiers', code: `el['3gppmux'](); el['rtpst2022-1-fecenc']({ rows: 5 });` },
  {
    name: 'unknown element, with the likely one',
    code: `el.x264enk();`,
    errors: [{ at: 'x264enk', says: /'x264enk' does not exist.*Did you mean 'x264enc'/ }],
  },
  {
    name: 'an element value knows its factory',
    code: `const encoder = el.x264enc(); is<Same<typeof encoder.factory, 'x264enc'>>();`,
  },
  {
    name: 'every element value is an ElementValue, and factories stay apart',
    code: `const any: Gst.ElementValue = el.x264enc();
const other: Gst.ElementValue<'x265enc'> = el.x264enc();`,
    errors: [{ at: 'other', says: /'ElementValue<"x264enc">' is not assignable to type 'ElementValue<"x265enc">'/ }],
  },
  {
    name: 'values are immutable',
    code: `el.x264enc().factory = 'x264enc';`,
    errors: [{ at: 'factory', says: /read-only/ }],
  },
];

const PROPERTIES: Case[] = [
  {
    name: 'numbers, nicks, flags as one nick or several, inherited properties',
    code: `el.x264enc({ bitrate: 1000, speedPreset: 'ultrafast', tune: 'zerolatency', qos: true, name: 'encoder' });
el.x264enc({ tune: ['zerolatency', 'fastdecode'] });`,
  },
  {
    name: 'unknown property, with the likely one',
    code: `el.x264enc({ bitrat: 5 });`,
    errors: [{ at: 'bitrat', says: /'bitrat' does not exist.*Did you mean to write 'bitrate'/ }],
  },
  {
    name: 'wrong type',
    code: `el.x264enc({ bitrate: '500' });`,
    errors: [{ at: 'bitrate', says: /'string' is not assignable to type 'number'/ }],
  },
  {
    name: 'wrong nick, with the likely one',
    code: `el.x264enc({ speedPreset: 'ultrafastest' });`,
    errors: [{ at: 'speedPreset', says: /"ultrafastest"' is not assignable to type 'GstX264EncPreset.*"ultrafast"/ }],
  },
  {
    name: 'wrong nick among flags',
    code: `el.x264enc({ tune: ['zerolatency', 'animation'] });`,
    errors: [{ at: "'animation'", says: /"animation"' is not assignable/ }],
  },
  {
    name: 'read-only property',
    code: `el.fakesink({ lastMessage: 'x' });`,
    errors: [{ at: 'lastMessage', says: /'lastMessage' does not exist/ }],
  },
  { name: '64-bit numbers as number or bigint', code: `el.queue({ maxSizeTime: 5 }); el.queue({ maxSizeTime: 5n });` },
  {
    name: '64-bit numbers not as strings',
    code: `el.queue({ maxSizeTime: '5' });`,
    errors: [{ at: 'maxSizeTime', says: /not assignable to type 'Int64/ }],
  },
  {
    name: '32-bit numbers not as bigint',
    code: `el.x264enc({ bitrate: 5n });`,
    errors: [{ at: 'bitrate', says: /'bigint' is not assignable to type 'number'/ }],
  },
  {
    name: 'caps as a value or in notation',
    code: `el.udpsrc({ caps: caps.rtp({ payload: 96 }) }); el.udpsrc({ caps: 'application/x-rtp' }); el.udpsrc({ caps: null });`,
  },
  {
    name: 'caps not as a plain object',
    code: `el.udpsrc({ caps: { width: 5 } });`,
    errors: [{ at: 'width', says: /'width' does not exist|not assignable/ }],
  },
  {
    name: 'elements inside an element',
    code: `el.playbin({ videoSink: el.fakesink(), audioSink: null });`,
  },
  {
    name: 'elements inside an element not by name',
    code: `el.playbin({ videoSink: 'fakesink' });`,
    errors: [{ at: 'videoSink', says: /not assignable to type 'ElementInput/ }],
  },
  {
    name: 'arrays of numbers',
    code: `el.audiofirfilter({ kernel: [0.5, 0.25] }); el.audiofirfilter({ kernel: ['a'] });`,
    errors: [{ at: "'a'", says: /'string' is not assignable to type 'number'/ }],
  },
  {
    name: 'fractions as number, text or parts',
    code: `el.cairooverlay(); el.rawvideoparse({ framerate: 30 });
el.rawvideoparse({ framerate: '30000/1001' }); el.rawvideoparse({ framerate: { numerator: 30, denominator: 1 } });`,
  },
  {
    name: 'names with dashes before digits and with capitals',
    code: `el.mpegtsmux({ scte_35Pid: 5 }); el.cutter({ 'threshold-dB': -40 });`,
  },
  {
    name: 'a function over settings',
    code: `const settings: Gst.PropertiesOf<'x264enc'> = { bitrate: 5 }; el.x264enc({ ...settings, bframes: 0 });`,
  },
];

const CHAINS: Case[] = [
  {
    name: 'the chain of the design',
    code: `const rtp = el.rtpbin({ latency: 0 });
const x264 = el.x264enc({ tune: 'zerolatency' });
const sender = [
  chain(el.v4l2src({ device: '/dev/video10' }), caps.video({ width: 1920, height: 1080, framerate: 30 }),
    el.videoscale(), el.videoconvert(), x264, el.rtph264pay(), rtp.pad('send_rtp_sink_0')),
  chain(rtp.pad('send_rtp_src_0'), el.udpsink({ host: '127.0.0.1', port: 5000 })),
  chain(el.udpsrc({ port: 5005 }), rtp.pad('recv_rtcp_sink_0')),
] as const;
new Pipeline(...sender);`,
  },
  {
    name: 'neighbours that cannot meet: the error is at the one that cannot follow',
    code: `chain(el.videotestsrc(), el.videoconvert(), el.opusenc(), el.oggmux());`,
    errors: [{ at: 'el.opusenc()', says: /CannotLink<"videoconvert", "video\/x-raw", "opusenc", "audio\/x-raw">/ }],
  },
  {
    name: 'encoded against the wrong payloader',
    code: `chain(el.x264enc(), el.rtpvp8pay());`,
    errors: [{ at: 'el.rtpvp8pay()', says: /CannotLink<"x264enc", "video\/x-h264", "rtpvp8pay", "video\/x-vp8">/ }],
  },
  {
    name: 'media is carried through queue, tee, identity and valve',
    code: `chain(el.audiotestsrc(), el.queue(), el.tee(), el.identity(), el.valve(), el.x264enc());`,
    errors: [{ at: 'el.x264enc()', says: /CannotLink<"valve", "audio\/x-raw".*, "x264enc", "video\/x-raw">/ }],
  },
  {
    name: 'caps in a chain are a filter',
    code: `chain(el.v4l2src(), caps.video({ width: 640 }), el.videoconvert());
chain(el.v4l2src(), caps('image/jpeg'), el.jpegdec());
chain(el.videotestsrc(), caps.audio());`,
    errors: [
      { at: 'caps.audio()', says: /CannotLink<"videotestsrc", .*"video\/x-raw".*, "audio\/x-raw", "audio\/x-raw">/ },
    ],
  },
  {
    name: 'caps narrow what a source with many media gives',
    code: `chain(el.v4l2src(), caps('image/jpeg'), el.x264enc());`,
    errors: [{ at: 'el.x264enc()', says: /CannotLink<"image\/jpeg", "image\/jpeg", "x264enc", "video\/x-raw">/ }],
  },
  {
    name: 'nothing follows a sink',
    code: `chain(el.videotestsrc(), el.fakesink(), el.queue());`,
    errors: [{ at: 'el.queue()', says: /CannotLink<"fakesink", "nothing", "queue", "ANY">/ }],
  },
  {
    name: 'a source follows nothing',
    code: `chain(el.queue(), el.videotestsrc());`,
    errors: [{ at: 'el.videotestsrc()', says: /CannotLink<"queue", "ANY", "videotestsrc", "nothing">/ }],
  },
  { name: 'ANY meets everything', code: `chain(el.filesrc(), el.decodebin(), el.videoconvert(), el.fakesink());` },
  {
    name: 'falsy links are left out',
    code: `chain(el.videotestsrc(), maybe && el.queue(), text && el.videoflip(), null, undefined, el.x264enc());`,
  },
  {
    name: 'an optional link must fit where it is there',
    code: `chain(el.videotestsrc(), maybe && el.volume());`,
    errors: [{ at: 'maybe', says: /CannotLink<"videotestsrc", .*, "volume", "audio\/x-raw">/ }],
  },
  {
    name: 'what follows must fit where an optional link is not there',
    code: `chain(el.videotestsrc(), maybe && el.x264enc(), el.h264parse());`,
    errors: [{ at: 'el.h264parse()', says: /CannotLink<"videotestsrc", .*, "h264parse", "video\/x-h264">/ }],
  },
  {
    name: 'alternatives must each fit',
    code: `chain(el.videotestsrc(), maybe ? el.x264enc() : el.openh264enc(), el.rtph264pay());
chain(el.videotestsrc(), maybe ? el.x264enc() : el.x265enc(), el.rtph264pay());`,
    errors: [{ at: 'el.rtph264pay()', says: /CannotLink<"x265enc", "video\/x-h265", "rtph264pay", "video\/x-h264">/ }],
  },
  {
    name: 'chains nest and keep what they take and give',
    code: `const camera = chain(el.videotestsrc(), el.videoconvert());
is<Same<typeof camera, Gst.Chain<never, 'video/x-raw'>>>();
const encode = chain(el.queue(), maybe && el.videoscale(), el.x264enc(), el.queue());
is<Same<typeof encode, Gst.Chain<'video/x-raw', 'video/x-h264'>>>();
chain(camera, encode, el.rtph264pay());
chain(camera, chain(el.queue()), el.opusenc());`,
    errors: [{ at: 'el.opusenc()', says: /CannotLink<"chain", "video\/x-raw", "opusenc", "audio\/x-raw">/ }],
  },
  {
    name: 'a nested chain that cannot follow',
    code: `chain(el.audiotestsrc(), chain(el.queue(), el.x264enc()));`,
    errors: [{ at: 'chain(', says: /CannotLink<"audiotestsrc", "audio\/x-raw", "chain", "video\/x-raw">/ }],
  },
  {
    name: 'functions say which chains they take and return',
    code: `function encoder(): Gst.Chain<'video/x-raw', 'video/x-h264'> { return chain(el.videoconvert(), el.x264enc()); }
function sound(): Gst.Chain<never, 'audio/x-raw'> { return chain(el.audiotestsrc(), el.opusenc()); }
const anything: Gst.Chain = encoder();`,
    errors: [{ at: 'return', says: /"audio\/x-opus"' is not assignable to type '"audio\/x-raw"'/ }],
  },
  {
    name: 'a chain of unknown length is not followed',
    code: `const links: Gst.Link[] = [el.queue(), maybe && el.videoconvert()];
chain(el.audiotestsrc(), ...links);`,
  },
  {
    name: 'only links are links',
    code: `chain(el.videotestsrc(), 5); chain('video/x-raw');`,
    errors: [
      { at: '5', says: /not assignable/ },
      { at: "'video/x-raw'", says: /not assignable to parameter of type 'Link'/ },
    ],
  },
  {
    name: 'a bin in a chain',
    code: `const inner = el.queue(); chain(el.videotestsrc(), bin({ sink: inner.pad('sink') }, chain(inner, el.fakesink())));`,
  },
];

const PADS: Case[] = [
  {
    name: 'template names, placeholders filled in wholly or partly',
    code: `const rtp = el.rtpbin();
rtp.pad('send_rtp_sink_%u'); rtp.pad('send_rtp_sink_0'); rtp.pad('recv_rtp_src_0_%u_%u'); rtp.pad('recv_rtp_src_0_1234_96');`,
  },
  {
    name: 'unknown pad, with those that there are',
    code: `el.x264enc().pad('sinc');`,
    errors: [{ at: "'sinc'", says: /"sinc"' is not assignable to parameter of type '"(src|sink)" \| "(src|sink)"'/ }],
  },
  {
    name: 'a placeholder for a number takes no word',
    code: `el.rtpbin().pad('send_rtp_sink_first');`,
    errors: [{ at: "'send_rtp_sink_first'", says: /not assignable/ }],
  },
  {
    name: 'names with padded numbers',
    code: `el.mpegpsdemux().pad('video_e0'); el.tsdemux().pad('video_0_0100');`,
  },
  {
    name: 'a pad in a chain counts by its own media and direction',
    code: `chain(el.rtpbin().pad('recv_rtp_src_0_%u_%u'), el.rtph264depay());
chain(el.x264enc(), el.rtpbin().pad('send_rtp_sink_0'));`,
    errors: [
      {
        at: "el.rtpbin().pad('send_rtp_sink_0')",
        says: /CannotLink<"x264enc", "video\/x-h264", "rtpbin.send_rtp_sink_0", "application\/x-rtp">/,
      },
    ],
  },
  {
    name: 'a source pad takes nothing',
    code: `chain(el.rtph264pay(), el.rtpbin().pad('send_rtp_src_0'));`,
    errors: [{ at: "el.rtpbin().pad('send_rtp_src_0')", says: /"rtpbin.send_rtp_src_0", "nothing">/ }],
  },
  {
    name: 'request pads of tee, funnel, muxers and mixers',
    code: `const tee = el.tee(); const mix = el.compositor(); const mux = el.matroskamux();
chain(el.videotestsrc(), tee); chain(tee.pad('src_0'), mix.pad('sink_0')); chain(tee.pad('src_%u'), mix.pad('sink_%u'));
chain(el.opusenc(), mux.pad('audio_%u')); chain(el.x264enc(), mux.pad('video_0'), el.filesink());`,
    errors: [{ at: 'el.filesink()', says: /"matroskamux.video_0", "nothing", "filesink"/ }],
  },
];

const DATA: Case[] = [
  {
    name: 'samples come out of an appsink and go into an appsrc, by value or live',
    code: `const sink = el.appsink(); const source = el.appsrc();
pipeline.samples(sink); pipeline.source(source); pipeline.samples(pipeline.byName('sink')!); pipeline.source(pipeline.byName('src')!);
pipeline.samples(el.fakesink()); pipeline.source(sink);`,
    errors: [
      { at: 'el.fakesink()', says: /'ElementValue<"fakesink">' is not assignable.*"appsink"/ },
      { at: 'sink', says: /'ElementValue<"appsink">' is not assignable.*"appsrc"/ },
    ],
  },
  {
    name: 'a pipeline is made of chains',
    code: `new Pipeline('videotestsrc ! fakesink');`,
    errors: [
      {
        at: "'videotestsrc ! fakesink'",
        says: /'string' is not assignable to parameter of type '(Chain|ElementNode) \| (Chain|ElementNode)'/,
      },
    ],
  },
  {
    name: 'fields of caps',
    code: `caps.video({ format: 'I420', framerate: '30000/1001' }); caps.rtp({ payload: 96, 'sprop-stereo': '1' });
caps.video({ format: 'I4200' }); caps.video({ framerate: 'fast' }); caps.audio({ format: 'S16' }); caps.rtp({ payload: '96' });`,
    errors: [
      { at: 'format', says: /"I4200"' is not assignable.*Did you mean '"I420"'/ },
      { at: 'framerate', says: /"fast"' is not assignable/ },
      { at: 'format', says: /"S16"' is not assignable/ },
      { at: 'payload', says: /'string' is not assignable to type 'Whole/ },
    ],
  },
];

const SIGNALS: Case[] = [
  {
    name: 'an answering signal on the value',
    code: `const rtp = el.rtpbin().on('request-aux-sender', session => { is<Same<typeof session, number>>(); return chain(el.rtprtxsend()); });
is<Same<typeof rtp, Gst.ElementValue<'rtpbin'>>>();
el.rtpbin().on('request-pt-map', (session, pt) => caps.rtp({ payload: pt }));`,
  },
  {
    name: 'an answer of the wrong type',
    code: `el.rtpbin().on('request-aux-sender', () => 5);`,
    errors: [{ at: '5', says: /'number' is not assignable to type 'ElementAnswer'/ }],
  },
  {
    name: 'an unknown signal',
    code: `el.rtpbin().on('request-aux-sendr', () => null);`,
    errors: [{ at: "'request-aux-sendr'", says: /not assignable to parameter of type.*"request-aux-sender"/ }],
  },
  {
    name: 'an action is not something to handle',
    code: `el.rtpbin().on('clear-pt-map', () => undefined);`,
    errors: [{ at: "'clear-pt-map'", says: /not assignable/ }],
  },
];

const LIVE: Case[] = [
  {
    name: 'set and get',
    code: `const live = pipeline.element(el.x264enc());
live.set({ bitrate: 500 }); const bitrate = live.get('bitrate'); is<Same<typeof bitrate, number>>();`,
  },
  {
    name: 'what is read differs from what is written',
    code: `const time = pipeline.element(el.queue()).get('maxSizeTime'); is<Same<typeof time, bigint>>();
const tune = pipeline.element(el.x264enc()).get('tune'); is<Same<typeof tune, ('stillimage' | 'fastdecode' | 'zerolatency')[]>>();
const format = pipeline.element(el.udpsrc()).get('caps'); is<Same<typeof format, ReturnType<typeof caps> | undefined>>();
const sink = pipeline.element(el.playbin()).get('videoSink'); is<Same<typeof sink, Gst.LiveElement | null>>();
const location = pipeline.element(el.filesrc()).get('location'); is<Same<typeof location, string | null>>();`,
  },
  {
    name: 'read-only properties are read, not set',
    code: `const sink = pipeline.element(el.fakesink()); sink.get('lastMessage'); sink.set({ lastMessage: 'a' });`,
    errors: [{ at: 'lastMessage', says: /'lastMessage' does not exist/ }],
  },
  {
    name: 'write-only properties are set, not read',
    code: `const source = pipeline.element(el.rfbsrc()); source.set({ password: 'a' }); source.get('password');`,
    errors: [{ at: "'password'", says: /not assignable/ }],
  },
  {
    name: 'properties fixed at construction are not set later',
    code: `el.webrtcbin({ stunServer: null }); el.proxysink(); el.nicesrc({ stream: 1 });
const mixer = pipeline.element(el.audiomixer({ forceLive: true })); mixer.get('forceLive'); mixer.set({ forceLive: true });`,
    errors: [{ at: 'forceLive', says: /'forceLive' does not exist/ }],
  },
  {
    name: 'unknown property',
    code: `pipeline.element(el.x264enc()).get('bitrat'); pipeline.element(el.x264enc()).set({ bitrat: 5 });`,
    errors: [
      { at: "'bitrat'", says: /"bitrat"' is not assignable to parameter of type.*"bitrate"/ },
      { at: 'bitrat', says: /Did you mean to write 'bitrate'/ },
    ],
  },
  {
    name: 'action signals',
    code: `const rtp = pipeline.element(el.rtpbin()); rtp.emit('clear-pt-map');
const session = rtp.emit('get-internal-session', 0); is<Same<typeof session, Gst.LiveObject<'RTPSession'> | null>>();
rtp.emit('get-internal-session', 'zero');`,
    errors: [{ at: "'zero'", says: /'string' is not assignable to parameter of type 'number'/ }],
  },
  {
    name: 'missing arguments and unknown actions',
    code: `pipeline.element(el.rtpbin()).emit('get-internal-session'); pipeline.element(el.rtpbin()).emit('get-sesion', 0);`,
    errors: [
      { at: 'emit', says: /Expected 2 arguments, but got 1/ },
      { at: "'get-sesion'", says: /not assignable/ },
    ],
  },
  {
    name: 'objects behind elements: RTPSession and its RTPSource',
    code: `const session = pipeline.element(el.rtpbin()).emit('get-internal-session', 0)!;
session.set({ probation: 1, favorNew: true }); const bandwidth = session.get('bandwidth'); is<Same<typeof bandwidth, number>>();
session.on('on-new-ssrc', source => { const ssrc = source.get('ssrc'); is<Same<typeof ssrc, number>>(); });
const stats = session.emit('get-source-by-ssrc', 5)?.get('stats'); stats?.fields.bitrate;
session.set({ probatio: 1 });`,
    errors: [{ at: 'probatio', says: /Did you mean to write 'probation'/ }],
  },
  {
    name: 'handlers on live elements',
    code: `const rtp = pipeline.element(el.rtpbin());
const stop: () => void = rtp.on('on-new-ssrc', (session, ssrc) => { is<Same<typeof ssrc, number>>(); });
rtp.on('pad-added', pad => { is<Same<typeof pad.name, string>>(); });
rtp.on('notify::latency', () => {}); rtp.on('on-new-ssrk', () => {});`,
    errors: [{ at: "'on-new-ssrk'", says: /not assignable to parameter of type.*"on-new-ssrc"/ }],
  },
  {
    name: "pads with properties of their template's type",
    code: `const pad = pipeline.element(el.compositor()).pad('sink_0')!; pad.set({ xpos: 5, alpha: 0.5 });
const alpha = pad.get('alpha'); is<Same<typeof alpha, number>>(); pad.set({ xpos: 'left' });`,
    errors: [{ at: 'xpos', says: /'string' is not assignable to type 'number'/ }],
  },
  {
    name: 'pads of a value with properties of their own, refused where the pad has none',
    code: `const mixer = el.compositor(); chain(el.videotestsrc(), mixer.pad('sink_%u', { xpos: 640, alpha: 0.5 }));
el.audiomixer().pad('sink_0', { volume: 0.5 });
mixer.pad('sink_%u', { xpos: 'left' });
el.tee().pad('src_%u', { xpos: 5 });`,
    errors: [
      { at: 'xpos', says: /'string' is not assignable to type 'number'/ },
      { at: 'xpos: 5 }', says: /'xpos' does not exist/ },
    ],
  },
  {
    name: 'messages by their type',
    code: `for await (const message of pipeline.messages({ types: ['stream-collection', 'tag', 'segment-done'] })) {
  if (message.type === 'stream-collection') is<Same<(typeof message.streams)[0]['id'], string>>();
  else if (message.type === 'tag') message.tags.title;
  else message.streams;
}`,
    errors: [{ at: 'streams', says: /'streams' does not exist/ }],
  },
  {
    name: 'seeks, device changes, logs and statistics',
    code: `declare const gst: typeof import('gst-costream/gst');
pipeline.seek({ to: 5n, accurate: true }); pipeline.seek({ too: 5n });
gst.rtpStatistics(pipeline.element(el.rtpbin())).sources[0]!.report?.fractionLost.toFixed();
gst.rtpStatistics(pipeline.element(el.queue())); gst.debugLog({ threshold: { basesink: 'loud' } });`,
    errors: [
      { at: 'too', says: /'too' does not exist/ },
      { at: 'pipeline.element(el.queue())', says: /not assignable/ },
      { at: 'basesink', says: /"loud"' is not assignable to type 'DebugLevel/ },
    ],
  },
  {
    name: 'a remote pipeline answers later, and has neither samples nor probes nor handlers',
    code: `declare const remote: Gst.RemotePipeline; const far = remote.element(el.x264enc());
const rate = await far.get('bitrate'); is<Same<typeof rate, number>>(); await far.set({ bitrate: 5, tune: 'zerolatency' });
await far.set({ bitrat: 5 }); far.get('tun');
remote.samples(el.appsink()); remote.probe(el.queue()); far.on('pad-added', () => {});`,
    errors: [
      { at: 'bitrat: 5', says: /'bitrat' does not exist/ },
      { at: "'tun'", says: /not assignable/ },
      { at: 'samples', says: /'samples' does not exist/ },
      { at: 'probe', says: /'probe' does not exist/ },
      { at: "on('pad-added'", says: /'on' does not exist/ },
    ],
  },
  {
    name: 'any live element is a LiveElement, whose members are unchecked',
    code: `const any: Gst.LiveElement = pipeline.element(el.x264enc()); any.set({ whatever: 5 });
const value = any.get('whatever'); is<Same<typeof value, unknown>>();`,
  },
  {
    name: 'a pipeline is made of chains and elements',
    code: `new Pipeline(chain(el.videotestsrc(), el.fakesink()), el.rtpbin()); new Pipeline(el.queue); new Pipeline('videotestsrc ! fakesink');`,
    errors: [
      { at: 'el.queue', says: /not assignable/ },
      { at: "'videotestsrc", says: /not assignable/ },
    ],
  },
];

export const CASES: readonly Case[] = [...ELEMENTS, ...PROPERTIES, ...CHAINS, ...PADS, ...DATA, ...SIGNALS, ...LIVE];
