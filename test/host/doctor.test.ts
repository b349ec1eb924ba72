/** The doctor's checks on machines in all states; the whole of it on this one. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chain, el } from '../../lib/gst/index.js';
import { loopSound, loopVideo, soundServer } from '../../lib/host/doctor/devices.js';
import { decoder, encoders, hardwareEncoders, plugins } from '../../lib/host/doctor/gstreamer.js';
import { doctor } from '../../lib/host/doctor/index.js';
import { firewall, ports, socketBuffers } from '../../lib/host/doctor/network.js';
import type { Machine } from '../../lib/host/setup/machine.js';
import { OPENH264, X264 } from '../../lib/media/video-encoder.js';

const bare: Machine = {
  v4l2loopback: { loaded: false, available: true, devices: [] },
  aloop: { loaded: false, available: true, cards: [] },
  files: [],
};
function theora() {
  const encoder = el.theoraenc();
  return { encoder, chain: chain(encoder) as never, bitrate: () => ({}) };
}
const root = process.getuid?.() === 0 ? '' : 'sudo ';

describe('loop devices', () => {
  const video = (...devices: Machine['v4l2loopback']['devices']) =>
    loopVideo({ ...bare, v4l2loopback: { loaded: devices.length > 0, available: true, devices } });
  const toPeer = { number: 10, label: 'v4l2-topeer', exclusive: true };
  const fromPeer = { number: 11, label: 'v4l2-frompeer', exclusive: true };

  it('that are missing come by the command; those that are wrong by setup, which asks', () => {
    expect(video()).toMatchObject({
      status: 'warning',
      found: 'Loop devices are missing: /dev/video10, /dev/video11.',
      fix: `${root}modprobe v4l2loopback video_nr=10,11 card_label=v4l2-topeer,v4l2-frompeer exclusive_caps=1,1`,
    });
    const shared = video(toPeer, { ...fromPeer, exclusive: false });
    expect(shared).toMatchObject({ status: 'warning', fix: 'gst-costream setup --audio none' });
    expect(shared.found).toBe('/dev/video11 was made without exclusive_caps.');
    expect(shared.steps).toBeUndefined();
    expect(video(toPeer, { ...fromPeer, label: 'camera' }).found).toBe('The loop devices have other names.');
    expect(video(toPeer, fromPeer).status).toBe('ok');
    const none = { ...bare, v4l2loopback: { ...bare.v4l2loopback, available: false } };
    const absent = loopVideo(none);
    expect(absent.found).toBe('The kernel module v4l2loopback is not installed.');
    expect(absent.fix).toMatch(/v4l2loopback.*; then: gst-costream setup --audio none$/);
  });

  it('of sound are a card or virtual sinks', () => {
    const sink = (index: number, name: string) => ({
      index,
      name: 'module-null-sink',
      argument: `sink_name=${name} x`,
    });
    const sound = { server: 'PipeWire' as const, modules: [], cards: [] };
    expect(loopSound(bare)).toMatchObject({ status: 'warning', fix: 'gst-costream setup --video none' });
    expect(loopSound({ ...bare, sound }).steps).toHaveLength(2);
    const modules = [sink(1, 'costream_topeer'), sink(2, 'costream_frompeer')];
    expect(loopSound({ ...bare, sound: { ...sound, modules } }).status).toBe('ok');
    const cards = [{ index: 10, id: 'alooptopeer' }];
    expect(loopSound({ ...bare, aloop: { ...bare.aloop, cards } }).status).toBe('ok');
    expect(soundServer({ ...bare, sound }).found).toBe('PipeWire answers.');
    expect(soundServer(bare).fix).toContain('pulseaudio --start');
  });
});

describe('the network', () => {
  let tree: string;
  beforeEach(() => {
    tree = mkdtempSync(join(tmpdir(), 'gst-costream-doctor-'));
  });
  afterEach(() => rmSync(tree, { recursive: true }));

  it('names the port that is taken, and by whom', async () => {
    const socket = createSocket('udp4');
    socket.bind(0);
    await once(socket, 'listening');
    const { port } = socket.address() as AddressInfo;
    const finding = await ports(port);
    socket.close();
    expect(finding).toMatchObject({ id: 'ports', status: 'failed' });
    expect(finding.found).toContain(`UDP ${port} (`);
    expect(finding.found).toContain(`pid ${process.pid})`);
  });

  it('opens the ports in an enabled ufw', () => {
    mkdirSync(join(tree, 'ufw'));
    writeFileSync(join(tree, 'ufw/ufw.conf'), 'LOGLEVEL=low\nENABLED=yes\n');
    expect(firewall(6000, tree)).toMatchObject({
      status: 'warning',
      fix: `${root}ufw allow 6000:6008/udp; ${root}ufw allow 6008/tcp`,
    });
  });

  it('wants room for a burst', () => {
    const file = join(tree, 'rmem_max');
    writeFileSync(file, '212992\n');
    expect(socketBuffers(file)).toMatchObject({
      status: 'warning',
      found: 'Sockets may hold 212992 bytes.',
      fix: `${root}sysctl -w net.core.rmem_max=1048576`,
    });
    writeFileSync(file, '4194304\n');
    expect(socketBuffers(file).status).toBe('ok');
  });
});

describe('this machine', () => {
  it('has all plugins, and codecs that really work', async () => {
    expect(plugins().status).toBe('ok');
    expect((await encoders()).map(({ id, status }) => [id, status])).toEqual([
      ['encoder-x264', 'ok'],
      ['encoder-openh264', 'ok'],
    ]);
    // In the place of hardware: an encoder that is there, one that gives something else, and one that is missing.
    const driver = { ...OPENH264, name: 'vaapi', hardware: true } as const;
    const something = { ...driver, factory: 'theoraenc', make: () => theora() };
    expect((await hardwareEncoders([something, driver, X264])).found).toMatch(
      /^theoraenc does not encode \(.+\); openh264enc encodes \(--encoder vaapi, \d+\.\d ms a frame\)\. Sessions take openh264enc \(--encoder auto\)\.$/,
    );
    expect((await hardwareEncoders([{ ...driver, factory: 'nvh265enc' }, X264])).found).toBe(
      'GStreamer knows no hardware encoder here.',
    );
    expect(await decoder()).toEqual({ id: 'decoder', status: 'ok', found: 'avdec_h264 decodes.' });
  });

  it('is looked at as a whole, each check by its own id and with a way out', async () => {
    const { checks, healthy } = await doctor({ basePort: 23_450 });
    expect(healthy).toBe(true);
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
    for (const { id, status, cause, fix } of checks)
      if (status !== 'ok') expect([cause, id.startsWith('encoder-') || fix], id).not.toContain(undefined);
    await expect(doctor({ basePort: 80 })).rejects.toThrow('from 1024 to 65000');
  });
});
