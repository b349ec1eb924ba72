/** A session on the classic wire as an SDP description (RFC 8866), for players that are told of streams by such a file. */
import { AUDIO_FRAME_MS, PAYLOAD_TYPE } from './formats.js';
import { audioPorts, type MediaPorts, videoPorts } from './ports.js';

/** What is described: media on their way from one machine to another. */
export interface SdpOptions {
  /** Numeric address of the machine that receives: a description names where media go (RFC 8866 §5.7). */
  receiver: string;
  /** Numeric address of the machine that the description is written on (RFC 8866 §5.2). */
  origin: string;
  family: 4 | 6;
  basePort: number;
  /** Number of pictures, each on ports of its own. */
  pictures: number;
  /** Whether there is sound. */
  sound: boolean;
  /** Frames a second of each picture. */
  fps: number;
  /** Video bitrate in kb/s, without headers. */
  bitrateKbps: number;
  /**
   * `sprop-parameter-sets` of the H.264 stream, where known (RFC 6184 §8.1): SPS and PPS in base64, with a comma between.
   * Without them a player waits for the first key frame.
   */
  parameterSets?: string | undefined;
  /** Numeric id of the session (RFC 8866 §5.2). Default: from the clock. */
  id?: number;
}

/** IP, UDP and RTP headers of a full packet take so much more. */
const OVERHEAD = 1.05;
/** Opus with headers, in kb/s: many small packets. */
const SOUND_KBPS = 170;

/** How whoever reads this is to start (RFC 8866 §6.7). */
const RECEIVE = 'a=recvonly';

/** The description as text, lines ended as RFC 8866 §9 has them. */
export function sdp({ receiver, origin, family, id = Date.now(), ...media }: SdpOptions): string {
  const network = `IN IP${family}`;
  return [
    'v=0',
    // Link-local addresses are one machine's own with their interface; the grammar knows none.
    `o=- ${id} ${id} ${network} ${plain(origin)}`,
    's=gst-costream',
    `c=${network} ${plain(receiver)}`,
    't=0 0',
    'a=tool:gst-costream',
    ...Array.from({ length: media.pictures }, (_, track) => picture(videoPorts(media.basePort, track), media)).flat(),
    ...(media.sound ? sound(audioPorts(media.basePort)) : []),
  ]
    .map(line => `${line}\r\n`)
    .join('');
}

function plain(address: string): string {
  return address.replace(/%.*$/, '');
}

function picture(
  ports: MediaPorts,
  { fps, bitrateKbps, parameterSets }: Pick<SdpOptions, 'fps' | 'bitrateKbps' | 'parameterSets'>,
): string[] {
  const type = PAYLOAD_TYPE.video;
  const known = parameterSets
    ? [`profile-level-id=${profileLevelId(parameterSets)}`, `sprop-parameter-sets=${parameterSets}`]
    : [];
  return [
    `m=video ${ports.rtp} RTP/AVP ${type}`,
    `b=AS:${Math.ceil(bitrateKbps * OVERHEAD)}`,
    `a=rtpmap:${type} H264/90000`,
    // Frames larger than a packet are cut (FU-A, RFC 6184 §5.8): the non-interleaved mode.
    `a=fmtp:${type} ${['packetization-mode=1', ...known].join(';')}`,
    `a=framerate:${fps}`,
    `a=rtcp:${ports.rtcp}`,
    RECEIVE,
  ];
}

/** The three bytes behind the SPS's header (ITU-T H.264 §7.3.2.1.1). */
function profileLevelId(parameterSets: string): string {
  return Buffer.from(parameterSets, 'base64').toString('hex', 1, 4);
}

function sound(ports: MediaPorts): string[] {
  const type = PAYLOAD_TYPE.audio;
  return [
    `m=audio ${ports.rtp} RTP/AVP ${type}`,
    `b=AS:${SOUND_KBPS}`,
    // Always two channels, whatever is in it (RFC 7587 §4.1).
    `a=rtpmap:${type} opus/48000/2`,
    `a=fmtp:${type} sprop-stereo=1`,
    `a=ptime:${AUDIO_FRAME_MS}`,
    `a=rtcp:${ports.rtcp}`,
    RECEIVE,
  ];
}
