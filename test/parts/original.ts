/**
 * The peer to be compatible with: costream's own gst-launch-1.0 lines (send-to-peer.go and recv-from-peer.go), word for
 * word. Only what names that author's devices, picture size and ports is a parameter.
 */
import { Process } from './process.js';

export interface OriginalSenderOptions {
  peer: string;
  listen: string;
  /** 5000 in the original; the others follow at the same distances. */
  basePort?: number;
  /** In place of `v4l2src device=/dev/video10`. */
  videoSource?: readonly string[];
  width?: number;
  height?: number;
  fps?: number;
  /** In place of `pulsesrc device=…`. */
  audioSource?: readonly string[];
}

export interface OriginalReceiverOptions {
  peer: string;
  listen: string;
  basePort?: number;
  /** In place of `v4l2sink device=/dev/video11`. */
  videoSink?: readonly string[];
  /** In place of `pulsesink`. */
  audioSink?: readonly string[];
}

/** Arguments of gst-launch-1.0, as send-to-peer.go passes them. */
export function originalSenderArgs(options: OriginalSenderOptions): string[] {
  const { peer, listen, basePort = 5000, width = 1920, height = 1080, fps = 30 } = options;
  const video = options.videoSource ?? ['v4l2src', 'device=/dev/video10'];
  const audio = options.audioSource ?? ['pulsesrc', 'device=alsa_output.platform-snd_aloop.0.analog-stereo.monitor'];
  const port = (offset: number) => `port=${basePort + offset}`;
  const host = `host=${peer}`;
  // One line a group of send-to-peer.go, so that the two can be laid side by side.
  // biome-ignore format: as in the original
  return [
    '-v',
    'rtpbin', 'name=rtpbin', 'latency=0',
    ...video,
    '!', `video/x-raw,width=${width},height=${height},framerate=${fps}/1`,
    '!', 'videoscale',
    '!', 'videoconvert',
    '!', 'x264enc', 'tune=zerolatency', 'bitrate=1000', 'speed-preset=ultrafast',
    '!', 'rtph264pay',
    '!', 'rtpbin.send_rtp_sink_0',
    'rtpbin.send_rtp_src_0',
    '!', 'udpsink', host, port(0),
    'rtpbin.send_rtcp_src_0',
    '!', 'udpsink', host, port(1), 'sync=false', 'async=false',
    'udpsrc', `address=${listen}`, port(5),
    '!', 'rtpbin.recv_rtcp_sink_0',
    ...audio,
    '!', 'audio/x-raw,rate=44100',
    '!', 'audioresample',
    '!', 'opusenc', 'audio-type=voice',
    '!', 'rtpopuspay',
    '!', 'rtpbin.send_rtp_sink_1',
    'rtpbin.send_rtp_src_1', '!', 'udpsink', host, port(2),
    'rtpbin.send_rtcp_src_1', '!', 'udpsink', host, port(3), 'sync=false', 'async=false',
    'udpsrc', `address=${listen}`, port(7), '!', 'rtpbin.recv_rtcp_sink_1',
  ];
}

/** Arguments of gst-launch-1.0, as recv-from-peer.go passes them. */
export function originalReceiverArgs(options: OriginalReceiverOptions): string[] {
  const { peer, listen, basePort = 5000 } = options;
  const video = options.videoSink ?? ['v4l2sink', 'device=/dev/video11'];
  const audio = options.audioSink ?? ['pulsesink'];
  const port = (offset: number) => `port=${basePort + offset}`;
  const host = `host=${peer}`;
  const videoCaps = 'application/x-rtp,media=(string)video,clock-rate=(int)90000,encoding-name=(string)H264';
  const audioCaps =
    'application/x-rtp,media=(string)audio,clock-rate=(int)48000,encoding-name=(string)OPUS,encoding-params=(string)1,octet-align=(string)1';
  // biome-ignore format: as in the original
  return [
    '-v',
    'rtpbin', 'name=rtpbin', 'latency=0',
    'udpsrc', `address=${listen}`, `caps=${videoCaps}`, port(0),
    '!', 'rtpbin.recv_rtp_sink_0',
    'rtpbin.',
    '!', 'rtph264depay',
    '!', 'decodebin',
    '!', 'videoconvert',
    '!', ...video,
    'udpsrc', port(1),
    '!', 'rtpbin.recv_rtcp_sink_0',
    'rtpbin.send_rtcp_src_0',
    '!', 'udpsink', host, port(5), 'sync=false', 'async=false',
    'udpsrc', `caps=${audioCaps}`, `address=${listen}`, port(2),
    '!', 'rtpbin.recv_rtp_sink_1',
    'rtpbin.',
    '!', 'rtpopusdepay',
    '!', 'opusdec',
    '!', 'audioconvert',
    '!', 'audioresample',
    '!', ...audio,
    'udpsrc', port(3), '!', 'rtpbin.recv_rtcp_sink_1',
    'rtpbin.send_rtcp_src_1', '!', 'udpsink', host, port(7), 'sync=false', 'async=false',
  ];
}

/** Starts the original's sender; resolves when it streams. */
export function startOriginalSender(options: OriginalSenderOptions, env?: Record<string, string>): Promise<Process> {
  return startLaunch(originalSenderArgs(options), env);
}

/** Starts the original's receiver; resolves when its sockets listen. */
export function startOriginalReceiver(
  options: OriginalReceiverOptions,
  env?: Record<string, string>,
): Promise<Process> {
  return startLaunch(originalReceiverArgs(options), env);
}

function startLaunch(args: readonly string[], env: Record<string, string> = {}): Promise<Process> {
  return Process.start({
    command: 'gst-launch-1.0',
    args,
    // Its output is a pipe here, where C's buffering would hold lines back.
    env: { ...env, LC_ALL: 'C' },
    ready: /^Setting pipeline to PLAYING/,
    stopSignal: 'SIGINT',
  });
}
