/** Ways through a server: ours, and H.264 over TCP through ssh's own forwardings, as the ssh guide carries what it shares. */
import type { SshServer } from '../test/parts/sshd.js';

/** One end's process: words to run, and the line that says that it runs. */
export interface End {
  words: readonly string[];
  ready: RegExp;
}

export interface Way {
  name: string;
  /** In the order in which they are started. */
  ends(stage: Stage): { receivers: End[]; senders: End[] };
}

export interface Stage {
  nearDisplay: string;
  farDisplay: string;
  size: string;
  fps: number;
  bitrateKbps: number;
  /** Words that run a command at an end, such as those of a network namespace. */
  near: readonly string[];
  far: readonly string[];
}

const ours = (verb: string, ...words: string[]): string[] => [
  ...[process.execPath, 'bin/gst-costream.mjs', verb, '--json', '--audio-out', 'none'].filter(
    word => verb === 'recv' || !['--audio-out', 'none'].includes(word),
  ),
  ...(verb === 'send' ? ['--audio', 'none'] : []),
  ...words,
];

/** This project, reached by `near` and `far`, each words such as `--via ROOM`. */
export function session(name: string, near: readonly string[], far: readonly string[]): Way {
  return {
    name,
    ends: stage => ({
      receivers: [
        {
          words: [...stage.far, ...ours('recv', '--video-out', `window:${stage.farDisplay}`, ...far)],
          ready: /"started"/,
        },
      ],
      senders: [
        {
          words: [
            ...stage.near,
            ...ours('send', '--video', `screen:${stage.nearDisplay}`, '--size', stage.size, '--fps', String(stage.fps)),
            ...['--bitrate', String(stage.bitrateKbps), ...near],
          ],
          ready: /"started"/,
        },
      ],
    }),
  };
}

const PORTS = { near: 7000, server: 7001, far: 7002 };

/** The same encoder's H.264 over TCP: `ssh -R` at the sender, `ssh -L` at the receiver. */
export function tunnel(server: SshServer, addresses: { near: string; far: string }): Way {
  const ssh = (via: string, ...words: string[]) => {
    const { username, hostname } = new URL(via);
    // -v says when a forwarding stands.
    return [
      server.client,
      '-v',
      '-N',
      '-o',
      'ExitOnForwardFailure=yes',
      '-p',
      String(server.port),
      ...words,
      `${username}@${hostname}`,
    ];
  };
  return {
    name: 'ssh -R, ssh -L and TCP',
    ends: ({ near, far, nearDisplay, farDisplay, fps, bitrateKbps }) => ({
      receivers: [],
      senders: [
        {
          words: [
            ...[...near, 'gst-launch-1.0', 'ximagesrc', 'use-damage=false', `display-name=${nearDisplay}`, '!'],
            ...[`video/x-raw,framerate=${fps}/1`, '!', 'videoconvert', '!', 'video/x-raw,format=I420', '!'],
            ...[
              'x264enc',
              'tune=zerolatency',
              'speed-preset=ultrafast',
              `bitrate=${bitrateKbps}`,
              `key-int-max=${fps}`,
              '!',
            ],
            ...['video/x-h264,stream-format=byte-stream', '!'],
            ...['tcpserversink', 'host=127.0.0.1', `port=${PORTS.near}`, 'sync=false', 'recover-policy=keyframe'],
          ],
          ready: /^Setting pipeline to PLAYING/,
        },
        {
          words: [
            ...near,
            ...ssh(server.via(0, addresses.near), '-R', `127.0.0.1:${PORTS.server}:127.0.0.1:${PORTS.near}`),
          ],
          ready: /remote forward success/,
        },
        {
          words: [
            ...far,
            ...ssh(server.via(1, addresses.far), '-L', `127.0.0.1:${PORTS.far}:127.0.0.1:${PORTS.server}`),
          ],
          ready: /Local forwarding listening|Entering interactive session/,
        },
        {
          words: [
            ...[...far, 'gst-launch-1.0', 'tcpclientsrc', 'host=127.0.0.1', `port=${PORTS.far}`, '!', 'h264parse', '!'],
            ...[
              'avdec_h264',
              'max-threads=1',
              '!',
              'videoconvert',
              '!',
              'ximagesink',
              'sync=false',
              `display=${farDisplay}`,
            ],
          ],
          ready: /^Setting pipeline to PLAYING|PREROLL/,
        },
      ],
    }),
  };
}
