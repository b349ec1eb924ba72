import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFrameNumber, writeFrameNumber } from './frame-number.js';
import { type Frame, frameSize } from './picture.js';
import { Process } from './process.js';
import { Xvfb } from './xvfb.js';

describe('Xvfb', () => {
  it('shows an X client what is written into its framebuffer file', async () => {
    await using display = await Xvfb.start({ width: 640, height: 360 });
    using screen = display.openFramebuffer();
    expect([screen.width, screen.height, screen.stride]).toEqual([640, 360, 2560]);
    writeFrameNumber(screen.frame, 31_337);
    screen.write();
    const launch =
      '-q ximagesrc use-damage=false num-buffers=1 ! videoconvert ! video/x-raw,format=BGRx ! fdsink fd=1 sync=false';
    await using client = await Process.start({
      command: 'gst-launch-1.0',
      args: launch.replace('ximagesrc', `ximagesrc display-name=${display.display}`).split(' '),
      binaryOutput: true,
    });
    const chunks: Buffer[] = [];
    for await (const chunk of client.stdout) chunks.push(chunk as Buffer);
    const captured: Frame = { data: Buffer.concat(chunks), format: 'BGRx', width: 640, height: 360 };
    expect(captured.data.length, client.output).toBe(frameSize('BGRx', 640, 360));
    expect(readFrameNumber(captured)).toBe(31_337);
  });

  it('reads what an X client draws', async () => {
    await using display = await Xvfb.start({ width: 320, height: 240 });
    using screen = display.openFramebuffer();
    const launch = `videotestsrc pattern=red num-buffers=1 ! video/x-raw,width=320,height=240 ! ximagesink display=${display.display}`;
    await using client = await Process.start({ command: 'gst-launch-1.0', args: launch.split(' '), ready: /Got EOS/ });
    const { data } = screen.read();
    expect(client.running).toBe(true);
    const pixel = data.subarray(100 * screen.stride + 160 * 4, 100 * screen.stride + 160 * 4 + 3);
    expect([...pixel]).toEqual([0, 0, expect.closeTo(255, -1)]);
  });

  it('gives each a display of its own and leaves nothing', async () => {
    const displays = await Promise.all([Xvfb.start(), Xvfb.start(), Xvfb.start()]);
    expect(new Set(displays.map(display => display.display)).size).toBe(3);
    await Promise.all(displays.map(display => display.close()));
    for (const display of displays) {
      expect(existsSync(`/proc/${display.pid}/stat`)).toBe(false);
      expect(existsSync(display.framebufferPath)).toBe(false);
      expect(existsSync(`/tmp/.X11-unix/X${display.display.slice(1)}`)).toBe(false);
    }
  });

  it('reads single lines', async () => {
    await using display = await Xvfb.start({ width: 320, height: 240 });
    using screen = display.openFramebuffer();
    screen.frame.data.fill(200);
    screen.write();
    screen.frame.data.fill(0);
    screen.read([5]);
    expect(screen.frame.data[5 * screen.stride]).toBe(200);
    expect(screen.frame.data[6 * screen.stride]).toBe(0);
  });
});
