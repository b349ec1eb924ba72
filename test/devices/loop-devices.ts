/**
 * Sessions on real v4l2 and ALSA loop devices, in a virtual machine: our own ends, the original's lines as the other end,
 * the example, and devices that are missing or taken.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DeviceList } from '../../lib/host/devices.js';
import type { Vm, VmProcess } from '../parts/devvm.js';
import {
  CARD,
  hearTone,
  launch,
  playTone,
  readNumbers,
  readPictures,
  sendResized,
  untilWritten,
  writePictures,
} from '../parts/loop-media.js';
import { originalReceiverArgs, originalSenderArgs } from '../parts/original.js';

/** What an emulated processor does in real time, several times over. */
const format = { width: 320, height: 180, fps: 10 };
const picture = ['--size', '320x180', '--fps', '10'];
/** A round trip in the statistics of both media: reports of the receiver have come back. */
const REPORTED = /"video":\[\{[^\]]*"roundTripMs".*"audio":\{[^}]*"roundTripMs"/;
/** A loaded host slows an emulated processor down by as much as it likes. */
const PATIENCE_MS = 120_000;
const END = { send: 'sender', recv: 'receiver' } as const;
const local = { peer: '127.0.0.1', listen: '127.0.0.1' };

/** OBS, as far as the devices can tell: its program on /dev/video10, its monitoring on the sound card. */
class Program {
  readonly #picture: VmProcess;
  readonly #sound: VmProcess;

  private constructor(picture: VmProcess, sound: VmProcess) {
    this.#picture = picture;
    this.#sound = sound;
  }

  static async start(vm: Vm, frames: string): Promise<Program> {
    return new Program(await writePictures(vm, frames, '/dev/video10', format), await playTone(vm, 440));
  }

  /** While its picture rests, for the machine's processor is too slow for all at once. */
  async rested(run: () => Promise<void>): Promise<void> {
    this.#picture.signal('SIGSTOP');
    try {
      await run();
    } finally {
      this.#picture.signal('SIGCONT');
    }
  }

  async close(): Promise<void> {
    await this.#picture.close();
    await this.#sound.close();
  }
}

/** Starts a session of the command line, one process for each end; resolves when it runs. */
function costream(vm: Vm, verb: 'send' | 'recv', ...words: string[]): Promise<VmProcess> {
  return vm.start({
    command: `gst-costream ${verb}`,
    runner: END[verb],
    args: [verb, '--peer', local.peer, '--json', ...words],
    ready: /"event":"started"/,
    readyTimeoutMs: PATIENCE_MS,
    stopSignal: 'SIGINT',
  });
}

/** Whether something may begin still; says so where `what` may not. */
export type IsTime = (what?: string) => boolean;

/** With `frames`, a file of writeNumberedFrames(); while there `isTime`, and in a machine that is not too slow for it. */
export const sessionTests = (vm: Vm, frames: string, slow: boolean, isTime: IsTime) =>
  describe.skipIf(slow)('sessions on loop devices', () => {
    beforeEach(({ skip, task }) => skip(!isTime(task.name)));

    let program: Program;
    // Where no test has time, nothing is started for it.
    beforeAll(async () => {
      if (isTime()) program = await Program.start(vm, frames);
    }, PATIENCE_MS);
    afterAll(() => program?.close());

    /** What a device shows: pictures in their order, none of them twice for long. */
    async function expectPictures(device: string): Promise<void> {
      // v4l2loopback gives a new reader a slot first that its writer may fill anew just then: a picture newer than those behind.
      const [, ...numbers] = await readNumbers(vm, device, 16);
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      expect(new Set(numbers).size, `${numbers}`).toBeGreaterThan(10);
    }

    /** What the peer hears. */
    const expectTone = () => program.rested(() => hearTone(vm, 440, ['pulsesrc', 'device=speaker.monitor']));

    it('are listed in the words that the options take', async () => {
      const list = () => vm.run('gst-costream', ['devices', '--json'], { runner: 'sender', timeoutMs: PATIENCE_MS });
      // Who does not answer in three seconds is left out, and that is what GStreamer takes here to load its plugins.
      await list();
      const { stdout, stderr } = await list();
      expect(stderr).toBe('');
      const { video, videoOut, audio, audioOut } = JSON.parse(stdout.toString()) as DeviceList;
      expect(video).toContainEqual({
        spec: 'v4l2:/dev/video10',
        name: 'v4l2-topeer',
        default: true,
        sizes: ['320x180'],
      });
      expect(video).toContainEqual({
        spec: 'v4l2:/dev/video11',
        name: 'v4l2-frompeer',
        note: 'nothing writes a picture into it yet',
      });
      expect(videoOut).toContainEqual({ spec: 'v4l2:/dev/video11', name: 'v4l2-frompeer', default: true });
      expect(videoOut).toContainEqual({
        spec: 'v4l2:/dev/video10',
        name: 'v4l2-topeer',
        note: 'another program writes into it now',
      });
      expect(audio.map(({ spec }) => spec)).toEqual(
        expect.arrayContaining([`pulse:${CARD.monitor}`, 'alsa:hw:CARD=alooptopeer,DEV=1']),
      );
      expect(audioOut).toContainEqual(expect.objectContaining({ spec: 'pulse:speaker', default: true }));
      expect(audioOut).toContainEqual(expect.objectContaining({ spec: `pulse:${CARD.sink}` }));
    });

    describe('with a recv that stays while senders come and go', () => {
      let receiver: VmProcess;
      beforeAll(async () => {
        if (isTime()) receiver = await costream(vm, 'recv', '--size', '480x270', '--audio-out', 'pulse:speaker');
      }, PATIENCE_MS);
      afterAll(() => receiver?.close());

      const shown = () => formatOf(vm, '/dev/video11');

      it('carry pictures and, by the name that PulseAudio gives the card, sound', async () => {
        await using sender = await costream(vm, 'send', ...picture, '--audio', `pulse:${CARD.monitor}`);
        await untilWritten(vm, '/dev/video11');
        await expectPictures('/dev/video11');
        expect(await shown()).toMatch(/^YUYV:480x270@/);
        await expectTone();
        await sender.line(REPORTED, PATIENCE_MS);
      });

      it("serve the original's sender", async () => {
        // A loop device offers what is in it as 30 frames a second, however few the writer writes.
        await using _sender = await launch(vm, originalSenderArgs({ ...local, ...format, fps: 30 }));
        await expectPictures('/dev/video11');
        expect(await shown()).toMatch(/^YUYV:480x270@/);
        await expectTone();
      });

      it('keep their size with a sender of another one; sound of the ALSA device itself', async () => {
        await using _sender = await costream(vm, 'send', '--size', '256x144', '--fps', '10', '--audio', 'alsa:hw:10,1');
        await expectPictures('/dev/video11');
        expect(await shown()).toMatch(/^YUYV:480x270@/);
        await expectTone();
      });
    });

    it("serve our send and the original's receiver, which reports on both media", async () => {
      await using _receiver = await launch(vm, originalReceiverArgs(local));
      await using sender = await costream(vm, 'send', ...picture, '--audio', `pulse:${CARD.monitor}`);
      await untilWritten(vm, '/dev/video11');
      await expectPictures('/dev/video11');
      await expectTone();
      await sender.line(REPORTED, PATIENCE_MS);
    });

    it('serve the example, here with itself as its peer', async () => {
      await using example = await vm.start({
        command: process.execPath,
        args: ['examples/loop-devices.mjs', '--peer', local.peer, '--listen', local.listen, ...picture],
        ready: /^started: v4l2:\/dev\/video10 to 127\.0\.0\.1/,
        readyTimeoutMs: PATIENCE_MS,
        stopSignal: 'SIGINT',
      });
      await untilWritten(vm, '/dev/video11');
      await expectPictures('/dev/video11');
      example.signal('SIGINT');
      const [, sent, seen] = await example.line(/^ended: closed; (\d+) frames sent, (\d+) shown$/, PATIENCE_MS);
      // As many as were read, whatever the time that took; it ended right after.
      expect(Number(sent)).toBeGreaterThan(10);
      expect(Number(seen)).toBeGreaterThan(10);
      expect(await example.exited).toEqual({ code: 0, signal: null });
    });
  });

/** Frames of `few`, a file of writeNumberedFrames(). */
export const FEW = 15;

/** While nobody else writes into the devices. */
export const cardTests = (vm: Vm, few: string, slow: boolean, isTime: IsTime) =>
  describe.skipIf(slow)('a card', () => {
    beforeEach(({ skip, task }) => skip(!isTime(task.name)));

    it('is there before and after a sender whose size changes as it runs, for one reader that sees one size', async () => {
      const device = '/dev/video11';
      await using receiver = await costream(vm, 'recv', '--size', '480x270', '--audio-out', 'none');
      const runs: number[][] = [];
      const card = gate();
      const seen = readPictures(vm, device, ({ number, edge }) => {
        const isCard = number === undefined && edge.darkest > 35 && edge.lightest < 60;
        if (isCard) card.open();
        // The numbers begin again with each size.
        if (number !== undefined && !(number >= (runs.at(-1)?.at(-1) ?? Number.POSITIVE_INFINITY))) runs.push([]);
        if (number !== undefined) runs.at(-1)!.push(number);
        return isCard && runs.length > 0;
      });
      await Promise.race([card.opened, seen]);
      const second = ['--video-out', `v4l2:${device}`, '--audio-out', 'none', '--base-port', '5100'];
      const taken = await refusalOf(vm, 'send', 'recv', ...second);
      expect(taken.sentences).toEqual([expect.stringContaining(`${device} is in use by another program`)]);

      const formats = [format, { ...format, width: 192, height: 108 }, { ...format, width: 384, height: 216 }];
      await using sender = await sendResized(vm, few, formats);
      await seen;
      for (const { width } of formats)
        await sender.line(new RegExp(`x264enc0.*:sink: caps = .* width=\\(int\\)${width},`));
      const enough = runs.map(run => new Set(run).size > FEW / 3);
      expect(enough, JSON.stringify(runs)).toEqual(formats.map(() => true));
      expect(await formatOf(vm, device)).toMatch(/^YUYV:480x270@/);
      expect(receiver.running).toBe(true);
    });

    it('is there before and after the pictures of one sender, which have a device each, by name', async () => {
      const size = ['--size', '160x120'];
      const outputs = ['--video-out', 'program=v4l2:/dev/video10', '--video-out', 'me=v4l2:/dev/video11'];
      await using receiver = await costream(vm, 'recv', ...size, ...outputs, '--audio-out', 'none');
      // In their first line the card is one dark grey, and the test picture black.
      const showsCard = (device: string) =>
        readPictures(vm, device, ({ edge }) => edge.darkest > 35 && edge.lightest < 60);
      await showsCard('/dev/video11');
      const pictures = ['--video', 'program=test', '--video', 'me=test', '--fps', '5'];
      await using sender = await costream(vm, 'send', ...size, ...pictures, '--audio', 'none');
      await receiver.line(/"name":"program","width":160.*"name":"me","width":160/, PATIENCE_MS);
      for (const device of ['/dev/video10', '/dev/video11'])
        await readPictures(vm, device, ({ edge }) => edge.lightest < 30);
      await sender.close();
      await showsCard('/dev/video11');
    });
  });

/** Opened once, waited for by whom it may concern. */
function gate() {
  let open!: () => void;
  const opened = new Promise<void>(resolve => {
    open = resolve;
  });
  return { opened, open };
}

/** What is in a loop device, as "YUYV:480x270@30". */
async function formatOf(vm: Vm, device: string): Promise<string> {
  const { stdout } = await vm.run('cat', [`${device.replace('/dev/', '/sys/class/video4linux/')}/format`]);
  return stdout.toString();
}

/** Runs the command line to its end, in an end's process: its exit code and what it said of the reason. */
async function refusalOf(vm: Vm, end: 'send' | 'recv', verb: 'send' | 'recv', ...words: string[]) {
  const args = [verb, ...words, '--peer', local.peer];
  const { code, stderr } = await vm.run('gst-costream', args, { runner: END[end], timeoutMs: PATIENCE_MS });
  return { code, sentences: stderr.split('\n').filter(line => line.startsWith('gst-costream: ')) };
}

/** Devices that cannot serve; `frames` as above. */
export const refusalTests = (vm: Vm, frames: string) =>
  describe('loop devices', () => {
    let program: VmProcess;
    beforeAll(async () => {
      program = await writePictures(vm, frames, '/dev/video10', { ...format, fps: 2 });
    }, PATIENCE_MS);
    afterAll(() => program?.close());

    it('that are taken or without a picture are named, with what to do instead', async () => {
      // A camera: it gives its picture to one program at a time, which a loop device does not care about.
      const found = await vm.run('sh', [
        '-ec',
        'modprobe vivid n_devs=1; grep -l vid-cap /sys/class/video4linux/*/name',
      ]);
      await using _module = {
        async [Symbol.asyncDispose]() {
          await vm.run('modprobe', ['-r', 'vivid']);
        },
      };
      const camera = found.stdout.toString().replace(/.*(video\d+)\/name\n/, '/dev/$1');
      await using _user = await launch(vm, [
        ...['v4l2src', `device=${camera}`, '!', 'video/x-raw,width=320,height=180', '!', 'fakesink'],
      ]);
      const send = (device: string) => refusalOf(vm, 'send', 'send', '--video', `v4l2:${device}`, '--audio', 'none');
      const recv = (device: string) =>
        refusalOf(vm, 'recv', 'recv', '--video-out', `v4l2:${device}`, '--audio-out', 'none');
      // This machine has no display that could serve instead.
      const testPicture = '`gst-costream devices` lists what is there, --video test sends a test picture instead.';
      const unseen = '`gst-costream devices` lists what is there, --video-out none receives without showing.';
      const busy = 'is in use by another program, which must end first';

      // As many at once as the machine has processors.
      expect(await Promise.all([send(camera), recv('/dev/video10')])).toEqual([
        { code: 3, sentences: [`gst-costream: ${camera} ${busy}; ${testPicture}`] },
        { code: 3, sentences: [`gst-costream: /dev/video10 ${busy}; ${unseen}`] },
      ]);
      expect(await Promise.all([send('/dev/video11'), recv(camera)])).toEqual([
        {
          code: 3,
          sentences: [
            `gst-costream: Nothing writes a picture into /dev/video11 yet, which must start first (in OBS: Start Virtual Camera); ${testPicture}`,
          ],
        },
        {
          code: 3,
          sentences: [`gst-costream: ${camera} is no video output, it only gives pictures; ${unseen}`],
        },
      ]);
    });

    it('that another program takes before the peer comes are named then', async () => {
      await using receiver = await costream(vm, 'recv', '--audio-out', 'none', '--placeholder', 'none');
      await using _other = await writePictures(vm, frames, '/dev/video11', format);
      await untilWritten(vm, '/dev/video11');
      await using _sender = await costream(vm, 'send', ...picture, '--audio', 'none');
      expect(await receiver.exited).toEqual({ code: 3, signal: null });
      expect(receiver.output).toContain('gst-costream: /dev/video11 is in use by another program');
    });
  });
