/** Cameras, microphones and speakers as GStreamer's device providers see them. */
import { CapsValue } from './caps.js';
import { native } from './load.js';

export interface Device {
  /** "Video/Source", "Video/Sink", "Audio/Source", "Audio/Sink". */
  readonly deviceClass: string;
  /** A human's name for it. */
  readonly displayName: string;
  /** Factory that opens it, such as "v4l2src". */
  readonly factory: string | undefined;
  /** The factory's properties that choose it, such as `{ device: '/dev/video0' }`. */
  readonly elementProperties: Readonly<Record<string, unknown>>;
  readonly caps: CapsValue;
  /** What the provider knows beside, such as "device.api". */
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Devices of the given classes (GstDeviceMonitor's filter, "Video/Source"), asked once. */
export async function devices(
  classes: 'Video/Source' | 'Video/Sink' | 'Audio/Source' | 'Audio/Sink',
): Promise<Device[]> {
  const found = await native.devices(classes);
  return found.map(data => ({
    deviceClass: data.deviceClass,
    displayName: data.displayName,
    factory: data.factory ?? undefined,
    elementProperties: data.elementProperties,
    caps: new CapsValue(data.caps === 'ANY' ? 'ANY' : (data.caps[0]?.name ?? 'EMPTY'), data.caps),
    properties: data.properties?.fields ?? {},
  }));
}
