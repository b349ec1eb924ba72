import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFrameNumber, writeFrameNumber } from './frame-number.js';
import { originalReceiverArgs, originalSenderArgs, startOriginalReceiver, startOriginalSender } from './original.js';
import { Process } from './process.js';
import { Pulse } from './pulse.js';
import { fromS16, sine, tonePurity, toS16 } from './tone.js';
import { Xvfb } from './xvfb.js';

/** Ports of UDP sockets that a process has bound, from /proc/net/udp. */
function boundPorts(): number[] {
  const lines = ['/proc/net/udp', '/proc/net/udp6'].flatMap(path =>
    readFileSync(path, 'utf8').trim().split('\n').slice(1),
  );
  return lines.map(line => Number.parseInt(line.trim().split(/\s+/)[1]!.split(':').at(-1)!, 16));
}

describe("the original's lines", () => {
  it('are those of send-to-peer.go', () => {
    const args = originalSenderArgs({ peer: '10.0.0.66', listen: 'midna.zekjur.net' });
    expect(args.join(' ')).toBe(
      '-v rtpbin name=rtpbin latency=0 v4l2src device=/dev/video10 ! video/x-raw,width=1920,height=1080,framerate=30/1 ' +
        '! videoscale ! videoconvert ! x264enc tune=zerolatency bitrate=1000 speed-preset=ultrafast ! rtph264pay ' +
        '! rtpbin.send_rtp_sink_0 rtpbin.send_rtp_src_0 ! udpsink host=10.0.0.66 port=5000 rtpbin.send_rtcp_src_0 ' +
        '! udpsink host=10.0.0.66 port=5001 sync=false async=false udpsrc address=midna.zekjur.net port=5005 ' +
        '! rtpbin.recv_rtcp_sink_0 pulsesrc device=alsa_output.platform-snd_aloop.0.analog-stereo.monitor ' +
        '! audio/x-raw,rate=44100 ! audioresample ! opusenc audio-type=voice ! rtpopuspay ! rtpbin.send_rtp_sink_1 ' +
        'rtpbin.send_rtp_src_1 ! udpsink host=10.0.0.66 port=5002 rtpbin.send_rtcp_src_1 ! udpsink host=10.0.0.66 ' +
        'port=5003 sync=false async=false udpsrc address=midna.zekjur.net port=5007 ! rtpbin.recv_rtcp_sink_1',
    );
  });

  it('are those of recv-from-peer.go', () => {
    const args = originalReceiverArgs({ peer: '10.0.0.76', listen: 'midna.zekjur.net' });
    expect(args.join(' ')).toBe(
      '-v rtpbin name=rtpbin latency=0 udpsrc address=midna.zekjur.net ' +
        'caps=application/x-rtp,media=(string)video,clock-rate=(int)90000,encoding-name=(string)H264 port=5000 ' +
        '! rtpbin.recv_rtp_sink_0 rtpbin. ! rtph264depay ! decodebin ! videoconvert ! v4l2sink device=/dev/video11 ' +
        'udpsrc port=5001 ! rtpbin.recv_rtcp_sink_0 rtpbin.send_rtcp_src_0 ! udpsink host=10.0.0.76 port=5005 sync=false ' +
        'async=false udpsrc caps=application/x-rtp,media=(string)audio,clock-rate=(int)48000,encoding-name=(string)OPUS,' +
        'encoding-params=(string)1,octet-align=(string)1 address=midna.zekjur.net port=5002 ! rtpbin.recv_rtp_sink_1 ' +
        'rtpbin. ! rtpopusdepay ! opusdec ! audioconvert ! audioresample ! pulsesink udpsrc port=5003 ' +
        '! rtpbin.recv_rtcp_sink_1 rtpbin.send_rtcp_src_1 ! udpsink host=10.0.0.76 port=5007 sync=false async=false',
    );
  });

  it('carry numbered pictures from display to display and a tone from sink to sink', async () => {
    const basePort = 23_000;
    const size = { width: 640, height: 360 };
    await using near = await Xvfb.start(size);
    await using far = await Xvfb.start(size);
    await using pulse = await Pulse.start({ sinks: ['near', 'far'] });
    using nearScreen = near.openFramebuffer();
    using farScreen = far.openFramebuffer();
    writeFrameNumber(nearScreen.frame, 77);
    nearScreen.write();
    const ends = { peer: '127.0.0.1', listen: '127.0.0.1', basePort };
    await using receiver = await startOriginalReceiver(
      { ...ends, videoSink: ['ximagesink', `display=${far.display}`], audioSink: ['pulsesink', 'device=far'] },
      pulse.env,
    );
    expect(boundPorts()).toEqual(expect.arrayContaining([0, 1, 2, 3].map(offset => basePort + offset)));
    await using sender = await startOriginalSender(
      {
        ...ends,
        ...size,
        videoSource: ['ximagesrc', 'use-damage=false', `display-name=${near.display}`],
        audioSource: ['pulsesrc', 'device=near.monitor'],
      },
      pulse.env,
    );
    const raw = '--raw --format=s16le --rate=48000 --channels=2 --latency-msec=20'.split(' ');
    await using player = await Process.start({
      command: 'pacat',
      args: ['--playback', '--device=near', ...raw],
      env: pulse.env,
      input: true,
    });
    player.stdin.on('error', () => {});
    player.stdin.write(toS16(sine(440, 40, 48_000), 2));
    await using recorder = await Process.start({
      command: 'pacat',
      args: ['--record', '--device=far.monitor', ...raw],
      env: pulse.env,
      binaryOutput: true,
    });
    let heard = false;
    let seen: number | undefined;
    let window = Buffer.alloc(0);
    for await (const chunk of recorder.stdout) {
      window = Buffer.concat([window, chunk as Buffer]).subarray(-48_000);
      heard ||= tonePurity(fromS16(window, 2), 440, 48_000) > 0.9;
      seen ??= readFrameNumber(farScreen.read());
      if (heard && seen !== undefined) break;
    }
    expect(seen).toBe(77);
    expect(heard).toBe(true);
    // Both of its sessions' RTCP go back to the sender.
    expect(boundPorts()).toEqual(expect.arrayContaining([basePort + 5, basePort + 7]));
    expect(sender.running && receiver.running).toBe(true);
  });
});
