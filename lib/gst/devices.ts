/** Cameras, microphones and speakers as GStreamer's device providers see them, and as they come and go. */
import { CapsValue } from './caps.js';
import { checkFields, checkWord, checkWords } from './known-fields.js';
import { native } from './load.js';
import { Mailbox } from './mailbox.js';
import type { DeviceData } from './native.js';

/**
 * What a device is for. A provider may know more ("Video/Source/CameraSource"); a class stands for what begins with it.
 * @see gst_device_get_device_class
 */
export type DeviceClass = 'Video/Source' | 'Video/Sink' | 'Audio/Source' | 'Audio/Sink';

/** A camera, microphone, speaker or screen, and how it is opened. @see GstDevice */
export interface Device {
  /** "Video/Source", "Video/Sink", "Audio/Source", "Audio/Sink". */
  readonly deviceClass: string;
  /** A human's name for it. */
  readonly displayName: string;
  /** Factory that opens it, such as "v4l2src". */
  readonly factory: string | undefined;
  /** The factory's properties that choose it, such as `{ device: '/dev/video0' }`. */
  readonly elementProperties: Readonly<Record<string, unknown>>;
  /** What it can give or take. */
  readonly caps: CapsValue;
  /** What the provider knows beside, such as "device.api". */
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Devices of a class (GstDeviceMonitor's filter, "Video/Source"), or of all four, asked once. @see gst_device_monitor_get_devices */
export async function devices(deviceClass?: DeviceClass): Promise<Device[]> {
  if (deviceClass !== undefined) checkWord(deviceClass, ALL, 'as the class of devices');
  const found = await native.devices(deviceClass ?? '');
  return found.map(toDevice).filter(device => ALL.some(known => device.deviceClass.startsWith(known)));
}

/** A device that is there, that came, changed or went. @see GST_MESSAGE_DEVICE_ADDED */
export interface DeviceChange {
  /** `added` also for those that are there at the start. */
  readonly type: 'added' | 'removed' | 'changed';
  /** What it is now; of a removed one, what it was. One device stays the same object until it changes. */
  readonly device: Device;
  /** What it was before it changed. */
  readonly before: Device | undefined;
}

/** Which devices are watched, and until when. */
export interface DeviceWatchOptions {
  /** Default: all four classes. */
  classes?: readonly DeviceClass[];
  /** Ends the iteration without an error. */
  signal?: AbortSignal;
}

const ALL: readonly DeviceClass[] = ['Video/Source', 'Video/Sink', 'Audio/Source', 'Audio/Sink'];

/**
 * Devices as they are, and then as they come and go (GstDeviceMonitor). Ended by `signal` or `break`; keeps Node's event
 * loop alive until then. Events come from the sound server and the kernel, nothing is polled.
 * @see GstDeviceMonitor
 */
export async function* watchDevices(options: DeviceWatchOptions = {}): AsyncGenerator<DeviceChange, void, undefined> {
  checkFields(options, ['classes', 'signal'], 'for watching devices');
  const { classes = ALL, signal } = options;
  checkWords(classes, ALL, 'in classes for watching devices');
  const known = new Map<number, Device>();
  const mailbox = new Mailbox<DeviceChange>(Number.POSITIVE_INFINITY, signal, () => {});
  const watch = native.watchDevices(classes, ({ type, id, device: data }) => {
    const before = known.get(id);
    const device = data ? toDevice(data) : before;
    if (!device) return;
    if (type === 'removed') known.delete(id);
    else known.set(id, device);
    mailbox.push({ type, device, before: type === 'changed' ? before : undefined });
  });
  try {
    yield* mailbox;
  } finally {
    await watch.close();
  }
}

function toDevice(data: DeviceData): Device {
  return {
    deviceClass: data.deviceClass,
    displayName: data.displayName,
    factory: data.factory ?? undefined,
    elementProperties: data.elementProperties,
    caps: new CapsValue(data.caps === 'ANY' ? 'ANY' : (data.caps[0]?.name ?? 'EMPTY'), data.caps),
    properties: data.properties?.fields ?? {},
  };
}
