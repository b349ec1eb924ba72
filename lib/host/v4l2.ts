/** Video devices: cameras as GStreamer sees them, loop devices (v4l2loopback) as the kernel describes them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Device, devices } from '../gst/index.js';

export interface VideoDevice {
  /** Such as "/dev/video0". */
  path: string;
  name: string;
  captures: boolean;
  outputs: boolean;
  /** Of a loop device: whether somebody writes a picture into it now. */
  written?: boolean;
  /** What it offers, such as "1280x720", the largest first. */
  sizes: string[];
}

/** All video devices, by number. */
export async function videoDevices(sys = '/sys/class/video4linux'): Promise<VideoDevice[]> {
  const nodes = existsSync(sys) ? readdirSync(sys).filter(name => /^video\d+$/.test(name)) : [];
  if (nodes.length === 0) return [];
  const [sources, sinks] = await Promise.all([devices('Video/Source'), devices('Video/Sink')]);
  const found = nodes.map(node => {
    const path = `/dev/${node}`;
    const source = sources.find(device => pathOf(device) === path);
    const sink = sinks.find(device => pathOf(device) === path);
    const name = read(join(sys, node, 'name')) || source?.displayName || sink?.displayName || node;
    const sizes = source ? sizesOf(source) : [];
    const written = loopState(join(sys, node));
    // A loop device shows one side at a time: it is a camera once it is written into, and an output before.
    if (written !== undefined) return { path, name, captures: true, outputs: true, written, sizes };
    return { path, name, captures: source !== undefined, outputs: sink !== undefined, sizes };
  });
  const number = (device: VideoDevice) => Number(device.path.replace(/\D/g, ''));
  return found.sort((a, b) => number(a) - number(b));
}

function pathOf(device: Device): unknown {
  return device.elementProperties.device ?? device.properties['device.path'];
}

/**
 * v4l2loopback's own attributes: whether a writer is there; undefined for other devices. Versions before 0.13 have no
 * `state`, but their `format` is empty without a writer.
 */
function loopState(directory: string): boolean | undefined {
  if (!existsSync(join(directory, 'max_openers'))) return undefined;
  const state = read(join(directory, 'state'));
  return state === '' ? read(join(directory, 'format')) !== '' : state === 'capture';
}

/** Whether somebody writes a picture into a loop device now; undefined for other devices. */
export function loopIsWritten(device: string, sys = '/sys/class/video4linux'): boolean | undefined {
  return loopState(join(sys, basename(device)));
}

/** Sizes that the device names one by one; a range (a loop device without a writer takes any) says nothing. */
function sizesOf(device: Device): string[] {
  const structures = device.caps.structures === 'ANY' ? [] : device.caps.structures;
  const sizes = new Map<string, number>();
  for (const { width, height } of structures.map(({ fields }) => fields)) {
    if (typeof width === 'number' && typeof height === 'number') sizes.set(`${width}x${height}`, width * height);
  }
  return [...sizes].sort((a, b) => b[1] - a[1]).map(([size]) => size);
}

function read(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
}
