/** What is there without a pipeline: devices, the debug log, plugins; see ./native.ts for what holds of all. */
import type { CapsData, StructureData } from './native-objects.js';

export interface DeviceData {
  /** "Video/Source", "Audio/Source", "Audio/Sink", … */
  deviceClass: string;
  displayName: string;
  caps: CapsData;
  properties: StructureData | null;
  /** Factory that would open it, such as "v4l2src". */
  factory: string | null;
  /** Properties that differ from the factory's defaults in the element that the device makes. */
  elementProperties: Record<string, unknown>;
}

export interface DeviceEvent {
  type: 'added' | 'removed' | 'changed';
  /** The same for all events of one device. */
  id: number;
  /** Null when it was removed. */
  device: DeviceData | null;
}

export interface LogData {
  /** Nanoseconds since the first log was opened. */
  time: bigint;
  level: 'error' | 'warning' | 'fixme' | 'info' | 'debug' | 'log' | 'trace' | 'memdump';
  category: string;
  file: string;
  line: number;
  function: string;
  object: string | null;
  message: string;
}

export interface NativeLog {
  close(): void;
  /** What waits for the handler, at once. */
  take(): LogData[];
  /** Entries that gave way because JavaScript was too far behind. */
  dropped(): number;
  setThreshold(threshold: string): void;
}

/** A plugin of the registry. @see GstPlugin */
export interface InstalledPlugin {
  name: string;
  description: string | null;
  version: string | null;
  license: string | null;
  source: string | null;
  package: string | null;
  origin: string | null;
  filename: string | null;
  loaded: boolean;
}

/** An element, device provider, tracer or typefinder that a plugin brings. @see GstPluginFeature */
export interface InstalledFeature {
  name: string;
  type: 'element' | 'typefind' | 'device-provider' | 'tracer' | 'other';
  rank: number;
  plugin: string | null;
  longName: string | null;
  classes: string | null;
  description: string | null;
}

/** A signal of a D-Bus message bus. @see GDBusMessage */
export interface BusSignal {
  /** The sender's unique name; the bus itself vouches for it. */
  sender: string | null;
  path: string | null;
  interface: string | null;
  member: string | null;
  body: unknown[];
}

/** A method of a service's object; `type` is that of the tuple of its arguments, such as "(oa{sv})". @see GVariantType */
export interface BusCall {
  destination: string;
  path: string;
  interface: string;
  method: string;
  type: string;
  /** Variants are `{ type, value }`. */
  body: readonly unknown[];
}

export interface NativeBus {
  /** Our unique name, such as ":1.42". */
  readonly name: string;
  /**
   * Rejects with DBUS { remote }, the error's name where the service gave one. Descriptors in the answer are the caller's to
   * close.
   */
  call(call: BusCall): Promise<unknown[]>;
  /** Calls that wait fail. */
  close(): Promise<void>;
}
