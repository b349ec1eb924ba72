/** What is measured: ways to carry one display's picture and one sink's sound to another, each as processes to start. */
import { readFileSync } from 'node:fs';
import { originalReceiverArgs, originalSenderArgs } from '../test/parts/original.js';
import { Process } from '../test/parts/process.js';

/** Where picture and sound come from and go to. */
export interface Place {
  nearDisplay: string;
  farDisplay: string;
  /** PulseAudio devices. */
  nearSource: string;
  farSink: string;
  width: number;
  height: number;
  fps: number;
  bitrateKbps: number;
  basePort: number;
  env: Readonly<Record<string, string>>;
}

interface Command {
  command: string;
  args: readonly string[];
  ready: RegExp;
}

export interface Contender {
  name: string;
  receivers(place: Place): Command[];
  senders(place: Place): Command[];
}

/** A contender at work. */
export class Running implements AsyncDisposable {
  readonly senders: readonly Process[];
  readonly receivers: readonly Process[];

  private constructor(senders: readonly Process[], receivers: readonly Process[]) {
    this.senders = senders;
    this.receivers = receivers;
  }

  static async start(contender: Contender, place: Place): Promise<Running> {
    const started: Process[] = [];
    const start = async (command: Command) => {
      started.push(await Process.start({ ...command, env: { ...place.env, LC_ALL: 'C' }, stopSignal: 'SIGINT' }));
      return started.at(-1)!;
    };
    try {
      const receivers: Process[] = [];
      for (const command of contender.receivers(place)) receivers.push(await start(command));
      const senders: Process[] = [];
      for (const command of contender.senders(place)) senders.push(await start(command));
      return new Running(senders, receivers);
    } catch (error) {
      await Promise.all(started.map(process => process.close()));
      throw error;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.senders.map(process => process.close()));
    await Promise.all(this.receivers.map(process => process.close()));
  }
}

const launch = (args: readonly string[]): Command => ({
  command: 'gst-launch-1.0',
  args,
  ready: /^Setting pipeline to PLAYING/,
});
const loopback = { peer: '127.0.0.1', listen: '127.0.0.1' };

/** costream's own lines, with an X display in place of the camera and of the loop device. */
export const original: Contender = {
  name: 'original',
  receivers: place => [
    launch(
      originalReceiverArgs({
        ...loopback,
        basePort: place.basePort,
        videoSink: ['ximagesink', `display=${place.farDisplay}`],
        audioSink: ['pulsesink', `device=${place.farSink}`],
      }),
    ),
  ],
  senders: place => [
    launch(
      originalSenderArgs({
        ...loopback,
        basePort: place.basePort,
        width: place.width,
        height: place.height,
        fps: place.fps,
        videoSource: ['ximagesrc', 'use-damage=false', `display-name=${place.nearDisplay}`],
        audioSource: ['pulsesrc', `device=${place.nearSource}`],
      }),
    ),
  ],
};

const program = (words: string): Command => ({
  command: process.execPath,
  args: ['bin/gst-costream.mjs', ...words.split(' ')],
  ready: /./,
});

/** This project's command line. The only place where a bench spells it. */
export const ours: Contender = {
  name: 'gst-costream',
  receivers: place => [
    program(
      `recv --peer 127.0.0.1 --listen 127.0.0.1 --base-port ${place.basePort} --video-out window:${place.farDisplay} --audio-out pulse:${place.farSink}`,
    ),
  ],
  senders: place => [
    program(
      `send --peer 127.0.0.1 --listen 127.0.0.1 --base-port ${place.basePort} --video screen:${place.nearDisplay} --audio pulse:${place.nearSource} ` +
        `--size ${place.width}x${place.height} --fps ${place.fps} --bitrate ${place.bitrateKbps}`,
    ),
  ],
};

function withWords(contender: Contender, ...words: string[]): Contender {
  const more = (commands: Command[]) => commands.map(({ args, ...rest }) => ({ ...rest, args: [...args, ...words] }));
  return {
    name: contender.name,
    receivers: place => more(contender.receivers(place)),
    senders: place => more(contender.senders(place)),
  };
}

/** The same with a key: everything sealed. */
export function keyed(keyFile: string, contender = ours): Contender {
  return { ...withWords(contender, '--key-file', keyFile), name: 'keyed' };
}

/** The same, whose ends print their statistics. */
export function telling(contender: Contender): Contender {
  return withWords(contender, '--json');
}

interface LaunchLines {
  name: string;
  /** Arguments of gst-launch-1.0, a string a process; `{name}` stands for a field of Place, `{port+N}` for a port. */
  receive: string[];
  send: string[];
}

/** Contenders written as launch lines in a JSON file: to try settings before they are put into the library. */
export function contendersFrom(path: string): Contender[] {
  const lines = JSON.parse(readFileSync(path, 'utf8')) as LaunchLines[];
  return lines.map(({ name, receive, send }) => ({
    name,
    receivers: place => receive.map(line => launch(fill(line, place).split(' '))),
    senders: place => send.map(line => launch(fill(line, place).split(' '))),
  }));
}

function fill(line: string, place: Place): string {
  const fields: Record<string, unknown> = { ...place };
  return line.replace(/\{(\w+)(?:\+(\d+))?\}/g, (_, field: string, offset?: string) => {
    if (field === 'port') return String(place.basePort + Number(offset ?? 0));
    if (!(field in fields))
      throw new Error(`A launch line asks for {${field}}, which is none of ${Object.keys(fields).join(', ')}.`);
    return String(fields[field]);
  });
}
