/**
 * Sequences of what nobody should do with the addon: wrong types, wrong order, use after close, closes at once. Arguments:
 * first seed, number of sequences. Every sequence is made of its seed alone; its number goes to stdout before it begins, so
 * that whoever watches knows which one ended or stopped the process. Again: node misuse.mjs SEED 1
 */
import { writeSync } from 'node:fs';
import { native } from './pipelines.mjs';

/** What a sequence may take; more is a hang. */
const PATIENCE_MS = 15_000;
const FACTORIES = [
  ...[
    'videotestsrc',
    'audiotestsrc',
    'appsrc',
    'identity',
    'queue',
    'tee',
    'funnel',
    'valve',
    'capsfilter',
    'fakesink',
  ],
  ...['appsink', 'videoconvert', 'input-selector', 'output-selector', 'concat', 'rtpbin', 'rtph264pay', 'rtph264depay'],
  ...['rtpframegate', 'framemeter', 'multiqueue', 'decodebin', 'rtprtxsend', 'audioconvert'],
];
const STATES = ['null', 'ready', 'paused', 'playing'];
/** Functions of the addon that a sequence calls with anything; others are slow, or change the process. */
const FUNCTIONS = [
  'version',
  'hasFactory',
  'makeElement',
  'makeBin',
  'makePipeline',
  'parse',
  'parseCaps',
  'samples',
  'source',
  'probe',
  'rules',
  'pluginFile',
  'plugins',
  'features',
  'setRank',
  'debugCategories',
  'openLog',
  'logLiveObjects',
  'watchDevices',
];
/** As in GST_DEBUG, or nearly. */
const THRESHOLDS = ['appsink:7', '*:2', 'GST_*:4,basesrc:6', '', ':', 'x', '*:99', '*:-1', ',,,', 'a:b:c', '*'];
/** Settings that make GStreamer itself wait or take memory, as they say. */
const LEFT_ALONE = new Set([
  'sleep-time',
  'block',
  'blocksize',
  'samplesperbuffer',
  'datarate',
  'error-after',
  'num-buffers',
]);

/** Mulberry32. */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

class Sequence {
  constructor(seed) {
    this.random = randomOf(seed);
    this.pipelines = [];
    this.objects = [];
    this.promises = [];
    this.ids = [0, 1, 999];
    this.logs = [];
  }

  one(list) {
    return list[Math.floor(this.random() * list.length)];
  }

  chance(share) {
    return this.random() < share;
  }

  keep(value) {
    if (Array.isArray(value)) for (const item of value.slice(0, 4)) this.keep(item);
    else if (value instanceof Promise) this.promises.push(value.then(found => this.keep(found), check));
    else if (typeof value === 'number') this.ids.push(value);
    else if (typeof value === 'object' && value !== null && isNative(value)) this.objects.push(value);
    return value;
  }

  /** Calls what may throw; only errors that say what was wrong may come out. */
  attempt(action) {
    try {
      return this.keep(action());
    } catch (error) {
      check(error);
      return undefined;
    }
  }

  run() {
    const steps = 4 + Math.floor(this.random() * 40);
    this.build();
    for (let i = 0; i < steps; i++) this.step();
  }

  build() {
    const pipeline = this.keep(native.makePipeline());
    this.pipelines.push(pipeline);
    const made = Array.from({ length: 1 + Math.floor(this.random() * 4) }, () =>
      native.makeElement(this.one(FACTORIES)),
    );
    for (const element of made) {
      this.keep(element);
      if (this.chance(0.9)) this.attempt(() => pipeline.add(element));
    }
    for (let i = 1; i < made.length; i++) this.attempt(() => made[i - 1].pad('src').link(made[i].pad('sink')));
  }

  step() {
    const roll = this.random();
    if (roll < 0.08) this.attempt(() => this.one(this.pipelines).setState(this.one(STATES)));
    else if (roll < 0.12) this.attempt(() => this.one(this.pipelines).close());
    else if (roll < 0.16) this.build();
    else if (roll < 0.24) this.property();
    else if (roll < 0.3) this.signal();
    else if (roll < 0.34) this.stream();
    else if (roll < 0.37) this.tap();
    else if (roll < 0.39) this.log();
    else if (roll < 0.395) this.registry();
    else if (roll < 0.3955) this.devices();
    else if (roll < 0.44) this.attempt(() => native[this.one(FUNCTIONS)](...this.arguments()));
    else this.method();
  }

  /** Any member of any object, with anything. */
  method() {
    const object = this.one(this.objects);
    const name = this.one(membersOf(object));
    this.attempt(() => {
      const member = object[name];
      if (typeof member !== 'function' || LEFT_ALONE.has(name)) return member;
      const target = this.chance(0.05) ? this.one([{}, null, ...this.objects]) : object;
      return member.apply(target, this.arguments());
    });
  }

  property() {
    const object = this.one(this.objects);
    this.attempt(() => {
      const { name } = this.one(object.properties());
      object.get(name);
      if (!LEFT_ALONE.has(name)) object.set(name, this.value());
    });
  }

  signal() {
    const object = this.one(this.objects);
    const name = this.one([
      'notify',
      'notify::name',
      'pad-added',
      'handoff',
      'deep-notify',
      'request-aux-sender',
      'new-ssrc',
      'x',
    ]);
    this.attempt(() =>
      this.chance(0.7) ? object.connect(name, () => this.value()) : object.answer(name, this.value()),
    );
  }

  stream() {
    const sink =
      this.attempt(() => this.objects.find(object => object.typeName === 'GstAppSink')) ?? this.one(this.objects);
    const stream = this.attempt(() =>
      native.samples(sink, { capacity: 1, credits: 1, onFull: this.one(['block', 'dropOldest']) }, () =>
        this.drain(stream),
      ),
    );
    this.drain(stream);
  }

  /** What is between a pad or an appsrc and JavaScript, with options that are nearly right. */
  tap() {
    const object = this.one(this.objects);
    const number = () => this.one([1, 4, 0, -1, 0.5, 1e12, Number.NaN, 'x', undefined]);
    const make = this.one([
      () => native.probe(object, { capacity: number(), head: number() }, () => this.use(kept)),
      () => native.source(object, { buffers: number(), bytes: number() }, () => this.use(kept)),
      () => native.rules(object, this.chance(0.1) ? this.value() : [this.rule(), this.rule()]),
    ]);
    const kept = this.attempt(make);
    for (let i = 0; i < 3; i++) this.use(kept);
  }

  rule() {
    const number = () => this.one([96, 0, 1, 2 ** 32 - 1, -1, 0.5, 2 ** 40, '96', null, [96, 'x'], this.value()]);
    const names = ['payloadType', 'ssrc', 'marker', 'sequence', 'deltaUnit', 'skip', 'every', 'fraction', 'limit', 'x'];
    const changes = ['payloadType', 'ssrc', 'marker', 'sequenceOffset', 'timestampOffset', 'ptsOffsetNs', 'x'];
    const some = of => Object.fromEntries(of.filter(() => this.chance(0.2)).map(name => [name, number()]));
    return this.one([
      { match: some(names), drop: true },
      { match: some(names), rewrite: some(changes) },
      { rewrite: some(changes), drop: this.value() },
      this.value(),
    ]);
  }

  /** Any member of what `tap` or `log` made. */
  use(object) {
    if (typeof object !== 'object' || object === null) return;
    this.attempt(() => {
      const name = this.one([...membersOf(object), ...Object.keys(object)]);
      const member = object[name];
      return typeof member === 'function' ? member.apply(object, this.arguments()) : member;
    });
  }

  log() {
    const options = this.chance(0.8)
      ? { threshold: this.one(THRESHOLDS), tracers: this.chance(0.2), capacity: this.one([1, 100, 0, -1, 'x']) }
      : this.value();
    const log = this.attempt(() => native.openLog(options, () => this.use(log)));
    if (!log) return;
    this.logs.push(log);
    this.attempt(() => log.setThreshold(this.one([...THRESHOLDS, this.value()])));
    for (let i = 0; i < 3; i++) this.use(log);
    if (this.chance(0.3)) this.attempt(() => native.startTracer(this.one(['latency', 'x', '']), this.value()));
  }

  registry() {
    const filter = {
      type: this.one(['element', 'tracer', 'x', undefined, 5]),
      classes: this.one(['Source', '', '/', undefined, null]),
      accepts: this.one(['video/x-raw', 'video/x-raw,', '', undefined, this.value()]),
    };
    this.attempt(() => native.features(this.chance(0.8) ? filter : this.value()));
    this.attempt(() =>
      native.setRank(this.one(['identity', 'x', 'v4l2deviceprovider', '']), this.one([0, 64, -1, 1e12])),
    );
    this.attempt(() => native.registry({ elements: this.one([['queue'], ['x'], 'queue', [5]]) }));
  }

  /** Asks and watches at once, and stops before an answer. */
  devices() {
    this.attempt(() => native.devices(this.one(['Video/Source', 'x', '', this.value()])));
    const classes = this.one([['Video/Source'], ['Audio/Sink', 'x'], [], [5], 'Video/Source', this.value()]);
    const watch = this.attempt(() => native.watchDevices(classes, () => this.value()));
    if (watch) for (let i = 0; i < 2; i++) this.attempt(() => watch.close());
  }

  drain(stream) {
    const batch = this.attempt(() => stream?.take(4));
    if (this.chance(0.5)) this.attempt(() => batch?.lend(0));
    if (this.chance(0.5)) this.attempt(() => batch?.release(0));
    if (this.chance(0.5)) this.attempt(() => batch?.returnCopies(1));
  }

  arguments() {
    return Array.from({ length: Math.floor(this.random() * 4) }, () => this.value());
  }

  value(depth = 0) {
    const plain = [
      undefined,
      null,
      true,
      false,
      0,
      1,
      -1,
      0.5,
      77,
      2 ** 31,
      -(2 ** 40),
      Number.NaN,
      Infinity,
      5n,
      -(2n ** 63n),
      2n ** 70n,
    ];
    const texts = [
      '',
      'x',
      'src',
      'sink',
      'sink_%u',
      'sink_0',
      'src_%u',
      'time',
      'name',
      'stats',
      'playing',
      'eos',
      'a\0b',
      'ä',
      '%s%n',
      'GstCaps',
    ];
    const roll = this.random();
    if (roll < 0.3) return this.one(plain);
    if (roll < 0.55) return this.one(texts);
    if (roll < 0.75 && this.objects.length > 0) return this.one(this.objects);
    if (roll < 0.8) return this.one(this.ids);
    if (roll < 0.84) return () => this.value();
    if (roll < 0.87) return this.one([Symbol('x'), new Uint8Array(3), new Date(0), new Map(), Promise.resolve()]);
    if (depth > 2) return 'deep';
    if (roll < 0.9) return [this.value(depth + 1), this.value(depth + 1)];
    return this.one([
      () => ({
        type: this.one(['eos', 'flush-start', 'flush-stop', 'force-key-unit', 'custom', 'seek', 'uint', 'GstFraction']),
        value: this.value(depth + 1),
        upstream: true,
        direction: 'upstream',
        structure: { name: 'x', fields: {} },
      }),
      () => ({ name: this.value(depth + 1), fields: { a: this.value(depth + 1) } }),
      () => [{ name: 'video/x-raw', fields: { width: this.value(depth + 1) } }],
      () => ({ numerator: this.value(depth + 1), denominator: this.value(depth + 1) }),
      () => ({ list: [this.value(depth + 1)] }),
      () => ({ min: this.value(depth + 1), max: this.value(depth + 1) }),
      () => ({ target: this.value(depth + 1), pattern: this.value(depth + 1), pad: this.value(depth + 1) }),
      () => ({
        get length() {
          throw new Error('getter');
        },
      }),
    ])();
  }

  async end() {
    for (const pipeline of this.objects.filter(object => 'onMessages' in object)) {
      this.attempt(() => pipeline.close());
    }
    for (const log of this.logs) this.attempt(() => log.close());
    await Promise.all(this.promises);
  }
}

function isNative(value) {
  return Object.getPrototypeOf(value) !== Object.prototype && membersOf(value).length > 0 && !ArrayBuffer.isView(value);
}

const members = new Map();
/** Names of all methods and getters of an object of the addon. */
function membersOf(object) {
  const own = Object.getPrototypeOf(object);
  let names = members.get(own);
  if (!names) {
    names = [];
    for (let type = own; type && type !== Object.prototype; type = Object.getPrototypeOf(type))
      names.push(...Object.getOwnPropertyNames(type).filter(name => name !== 'constructor'));
    members.set(own, names);
  }
  return names;
}

/** An error that is no answer to a wrong call. */
function check(error) {
  if (error instanceof TypeError || error instanceof RangeError || error?.message === 'getter') return;
  if (error instanceof Error && typeof error.code === 'string' && error.message.length > 0) return;
  throw error;
}

// What a handler of ours returned wrongly is said there; nothing else may end the process.
process.on('uncaughtException', error => {
  try {
    check(error);
  } catch {
    console.error(error);
    process.exit(1);
  }
});

const [first, count] = process.argv.slice(2).map(Number);
for (let seed = first; seed < first + count; seed++) {
  writeSync(1, `${seed}\n`);
  const late = setTimeout(() => {
    console.error(`Sequence ${seed} hangs.`);
    process.exit(1);
  }, PATIENCE_MS);
  const sequence = new Sequence(seed);
  try {
    sequence.run();
    await sequence.end();
  } catch (error) {
    console.error(error);
    process.exit(1);
  }
  clearTimeout(late);
}
writeSync(1, 'done\n');
