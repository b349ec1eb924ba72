/** `describeSession`: what `send` sends, or what `recv` would take, as an SDP description for ffplay, ffmpeg or VLC. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { UsageError } from '../errors.js';
import { caps, chain, el, Pipeline } from '../gst/index.js';
import { hasEnvironmentKey } from '../link/key.js';
import { chooseEncoder, type EncoderWish } from '../media/encoder-trial.js';
import { parseAllNamed, parseAudioSource, parseSize, parseVideoSource } from '../media/spec.js';
import { type Endpoints, resolveEndpoints } from '../rtp/address.js';
import { PAYLOAD_TYPE } from '../rtp/formats.js';
import { sdp } from '../rtp/sdp.js';
import { checkSessionOptions, DEFAULTS, MOST_TRACKS, peersOf, type SendOptions } from './options.js';

/** What `describeSession` takes: what the sender is told, and whose side this is. */
export interface DescribeOptions extends SendOptions {
  /** Finds the stream's parameter sets by encoding a picture, so that players need not wait for a key frame. Default false. */
  sprop?: boolean;
}

/** What one picture of the encoder may take. */
const TRIAL_MS = 5000;

/**
 * The description of what goes over the classic wire, for a player on the receiving machine. `send`: this machine sends
 * and `peer` receives, so it names the peer's address. `recv`: the peer sends, and a player here takes the place of `recv`;
 * it names this machine's.
 * @throws UsageError, also for keyed sessions, whose keys are made anew with each connection; StartError UNRESOLVABLE
 */
export async function describeSession(
  direction: 'send' | 'recv',
  { sprop = false, ...options }: DescribeOptions,
): Promise<string> {
  checkSessionOptions('send', options);
  const { key, keyFile, keyPrompt } = options;
  const [peer, ...others] = peersOf(options);
  if (others.length > 0) throw new UsageError('A description is of one peer; write one for each.');
  if (peer === undefined)
    throw new UsageError('A room has nothing that a player could receive from: sdp needs a peer, not via.');
  if (key !== undefined || keyFile !== undefined || keyPrompt || hasEnvironmentKey())
    throw new UsageError(
      'A keyed session cannot be described: its keys are new with each connection; leave the key out at both ends, or use recv.',
    );
  const specs = [options.video ?? DEFAULTS.video].flat();
  for (const { spec } of parseAllNamed(specs)) parseVideoSource(spec);
  const pictures = specs.length;
  if (pictures < 1 || pictures > MOST_TRACKS)
    throw new UsageError(`Between 1 and ${MOST_TRACKS} pictures make a session, but ${pictures} were given.`);
  const format = { ...parseSize(options.size ?? DEFAULTS.size), fps: options.fps ?? DEFAULTS.fps };
  const bitrateKbps = options.bitrate ?? DEFAULTS.bitrate;
  const endpoints = await resolveEndpoints(peer, options.listen);
  const here = await localAddress(endpoints);
  return sdp({
    receiver: direction === 'send' ? endpoints.peer : here,
    origin: here,
    family: endpoints.family,
    basePort: options.basePort ?? DEFAULTS.basePort,
    pictures,
    sound: parseAudioSource(options.audio ?? DEFAULTS.audio).kind !== 'none',
    fps: format.fps,
    bitrateKbps,
    parameterSets: sprop
      ? await parameterSets({
          encoder: options.encoder,
          format,
          bitrateKbps,
          adaptive: options.rateControl ?? DEFAULTS.rateControl,
          signal: options.signal,
        })
      : undefined,
  });
}

/** The address that this machine's packets to the peer bear: what the routing table says, and nothing is sent. */
async function localAddress({ peer, listen, family }: Endpoints): Promise<string> {
  if (listen !== '0.0.0.0' && listen !== '::') return listen;
  const socket = createSocket(family === 6 ? 'udp6' : 'udp4');
  try {
    socket.connect(9, peer);
    await once(socket, 'connect');
    return socket.address().address;
  } catch (cause) {
    throw new UsageError(`There is no way to ${peer} from here (${(cause as Error).message}); give --listen.`, {
      cause,
    });
  } finally {
    socket.close();
  }
}

/** SPS and PPS depend on encoder, size, rate and bitrate, not on the picture. */
async function parameterSets(wish: EncoderWish): Promise<string> {
  const { width, height, fps } = wish.format;
  const { signal } = wish;
  const output = el.appsink({ sync: false });
  const { chain: encoding } = (await chooseEncoder(wish)).make(wish);
  const pipeline = new Pipeline(
    chain(
      el.videotestsrc({ numBuffers: 1 }),
      caps.video({ format: 'I420', width, height, framerate: fps }),
      encoding,
      el.rtph264pay({ pt: PAYLOAD_TYPE.video }),
      output,
    ),
  );
  const until = AbortSignal.timeout(TRIAL_MS);
  try {
    const samples = pipeline.samples(output, { signal: signal ? AbortSignal.any([signal, until]) : until });
    await pipeline.play();
    for await (const sample of samples) {
      const structures = sample.caps?.structures;
      const sets = Array.isArray(structures) ? structures[0]?.fields['sprop-parameter-sets'] : undefined;
      if (typeof sets === 'string') return sets;
    }
    throw new UsageError('The encoder gave no picture; leave --sprop out.');
  } finally {
    await pipeline.close();
  }
}
