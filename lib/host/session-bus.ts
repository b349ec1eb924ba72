/** The D-Bus message bus of the user's session: calls, and signals as they come. Descriptors can be received. */
import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isNativeError } from '../gst/failure.js';
import { native } from '../gst/load.js';
import type { BusCall, BusSignal, NativeBus } from '../gst/native.js';

export type { BusSignal };

/** A service did not do what it was asked; `remote` is its error's name, such as "org.freedesktop.DBus.Error.ServiceUnknown". */
export class BusError extends Error {
  readonly remote: string;
  constructor(message: string, remote: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BusError';
    this.remote = remote;
  }
}

/** Signals of all services that we hear of, by the bus's own word on who sent them. */
export class SessionBus extends EventEmitter<{ signal: [BusSignal] }> {
  #native!: NativeBus;

  /** @throws BusError where there is none */
  static async open(environment: NodeJS.ProcessEnv = process.env): Promise<SessionBus> {
    const address = sessionBusAddress(environment);
    if (address === undefined) throw new BusError('there is no session bus', '');
    const bus = new SessionBus();
    bus.#native = await translated(native.openBus(address, signal => bus.emit('signal', signal)));
    return bus;
  }

  /** Our name on the bus, such as ":1.42". */
  get name(): string {
    return this.#native.name;
  }

  /** @throws BusError */
  call(call: BusCall): Promise<unknown[]> {
    return translated(this.#native.call(call));
  }

  /** Calls that wait fail. Idempotent. */
  close(): Promise<void> {
    return this.#native.close();
  }
}

/** As the D-Bus Specification has it, and systemd's user sessions. */
function sessionBusAddress({ DBUS_SESSION_BUS_ADDRESS, XDG_RUNTIME_DIR }: NodeJS.ProcessEnv): string | undefined {
  if (DBUS_SESSION_BUS_ADDRESS) return DBUS_SESSION_BUS_ADDRESS;
  const socket = XDG_RUNTIME_DIR && join(XDG_RUNTIME_DIR, 'bus');
  return socket && existsSync(socket) ? `unix:path=${socket}` : undefined;
}

async function translated<T>(promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    if (!isNativeError(error, 'DBUS')) throw error;
    throw new BusError(error.message, String(error.remote), { cause: error });
  }
}
