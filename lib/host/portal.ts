/**
 * A Wayland desktop's screens, through xdg-desktop-portal's ScreenCast (org.freedesktop.portal.ScreenCast): the desktop asks
 * its user which screen or window to share, and hands out a PipeWire stream of it. X11 clients see windows of their own alone.
 *
 * Closing cascade: `close()` (or the user, by the desktop's own button) ends the portal's session, then the connection to
 * the bus, then the descriptor of PipeWire's.
 */
import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { closeSync } from 'node:fs';
import { MissingError, StartError } from '../errors.js';
import { hasElement, MissingElementError } from '../gst/index.js';
import { unless } from '../gst/settle.js';
import { BusError, type BusSignal, SessionBus } from './session-bus.js';

const PORTAL = 'org.freedesktop.portal.Desktop';
const DESKTOP_PATH = '/org/freedesktop/portal/desktop';
const SCREEN_CAST = 'org.freedesktop.portal.ScreenCast';
/** Of org.freedesktop.portal.ScreenCast: AvailableSourceTypes, AvailableCursorModes. */
const SOURCES = { monitor: 1, window: 2 } as const;
const CURSOR = { hidden: 1, embedded: 2 } as const;
/** Of org.freedesktop.portal.Request::Response. */
const ANSWER = { given: 0, declined: 1 } as const;

type Details = Readonly<Record<string, unknown>>;

export class PortalScreen extends EventEmitter<{ closed: [] }> {
  /** Of the connection to PipeWire that the stream may be taken from; this object's to close. */
  readonly fd: number;
  /** PipeWire's number of the stream's node. */
  readonly node: number;
  /** In pixels, where the desktop tells. */
  readonly size: { width: number; height: number } | undefined;
  readonly #portal: Portal;
  #closing: Promise<void> | undefined;

  private constructor(portal: Portal, fd: number, [node, details]: Stream) {
    super();
    this.#portal = portal;
    this.fd = fd;
    this.node = node;
    const [width, height] = (details.size ?? []) as readonly number[];
    if (width && height) this.size = { width, height };
    portal.onClosed = () => {
      if (!this.#closing) this.emit('closed');
    };
  }

  /**
   * Asks the desktop, whose user chooses; waits as long as that takes.
   * @throws MissingError NO_DISPLAY without a portal, NO_PLUGIN; StartError DECLINED; the signal's reason
   */
  static async open({ signal }: { signal?: AbortSignal | undefined } = {}): Promise<PortalScreen> {
    if (!hasElement('pipewiresrc')) throw withoutPipeWire();
    const portal = await Portal.open();
    try {
      return await unless(signal, PortalScreen.#ask(portal));
    } catch (error) {
      await portal.close();
      throw error instanceof BusError ? unanswered(error) : error;
    }
  }

  static async #ask(portal: Portal): Promise<PortalScreen> {
    const stream = await portal.choose();
    const fd = await portal.openPipeWire();
    return new PortalScreen(portal, fd, stream);
  }

  /** Ends the sharing; idempotent. */
  close(): Promise<void> {
    this.#closing ??= (async () => {
      await this.#portal.close();
      closeSync(this.fd);
    })();
    return this.#closing;
  }
}

/** Whether a portal answers that can share screens; else why not. */
export async function portalAnswers(): Promise<true | string> {
  try {
    await (await Portal.open()).close();
    return true;
  } catch (error) {
    const { cause, message } = error as Error;
    return (cause instanceof BusError ? cause.message : message).replace(/\.$/, '');
  }
}

type Stream = readonly [node: number, details: Details];

/** One session with the portal. */
class Portal {
  onClosed = () => {};
  readonly #bus: SessionBus;
  /** The portal's unique name: nobody else's word counts. */
  #owner = '';
  #cursorModes = 0;
  #sourceTypes = 0;
  #session: string | undefined;
  #closed = false;
  readonly #answers = new Map<string, readonly unknown[]>();
  readonly #waiting = new Map<string, (answer: readonly unknown[]) => void>();

  private constructor(bus: SessionBus) {
    this.#bus = bus;
    bus.on('signal', signal => this.#hear(signal));
  }

  static async open(): Promise<Portal> {
    let bus: SessionBus | undefined;
    try {
      bus = await SessionBus.open();
      const portal = new Portal(bus);
      await portal.#meet();
      return portal;
    } catch (error) {
      await bus?.close();
      throw error instanceof BusError ? unanswered(error) : error;
    }
  }

  /** Asking for a property starts the service where it is not running. */
  async #meet(): Promise<void> {
    this.#cursorModes = await this.#property('AvailableCursorModes');
    this.#sourceTypes = await this.#property('AvailableSourceTypes');
    this.#owner = (await this.#ofBus('GetNameOwner', PORTAL))[0] as string;
    await this.#ofBus('AddMatch', `type='signal',sender='${PORTAL}'`);
  }

  /** Resolves with what the user chose. */
  async choose(): Promise<Stream> {
    const created = await this.#request('CreateSession', '(a{sv})', [], {
      session_handle_token: { type: 's', value: token() },
    });
    this.#session = String(created.session_handle);
    const types = this.#sourceTypes & (SOURCES.monitor | SOURCES.window);
    await this.#request('SelectSources', '(oa{sv})', [this.#session], {
      types: { type: 'u', value: types || SOURCES.monitor },
      multiple: { type: 'b', value: false },
      cursor_mode: { type: 'u', value: this.#cursorModes & CURSOR.embedded || CURSOR.hidden },
    });
    const { streams } = await this.#request('Start', '(osa{sv})', [this.#session, ''], {});
    const [stream] = Array.isArray(streams) ? (streams as Stream[]) : [];
    if (!stream) throw declined();
    return stream;
  }

  async openPipeWire(): Promise<number> {
    const [fd] = await this.#ask('OpenPipeWireRemote', '(oa{sv})', [this.#session, {}]);
    return fd as number;
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#session !== undefined) {
      const session = { destination: PORTAL, path: this.#session, interface: 'org.freedesktop.portal.Session' };
      // One that its user has ended is not there any more.
      await this.#bus.call({ ...session, method: 'Close', type: '()', body: [] }).catch(() => {});
    }
    await this.#bus.close();
  }

  async #property(name: string): Promise<number> {
    const [value] = await this.#bus.call({
      destination: PORTAL,
      path: DESKTOP_PATH,
      interface: 'org.freedesktop.DBus.Properties',
      method: 'Get',
      type: '(ss)',
      body: [SCREEN_CAST, name],
    });
    return Number(value);
  }

  #ofBus(method: string, argument: string): Promise<unknown[]> {
    return this.#bus.call({
      destination: 'org.freedesktop.DBus',
      path: '/org/freedesktop/DBus',
      interface: 'org.freedesktop.DBus',
      method,
      type: '(s)',
      body: [argument],
    });
  }

  #ask(method: string, type: string, body: readonly unknown[]): Promise<unknown[]> {
    return this.#bus.call({
      destination: PORTAL,
      path: DESKTOP_PATH,
      interface: SCREEN_CAST,
      method,
      type,
      body,
    });
  }

  /** A method whose answer comes by a signal of the request's object, once its user has made up his mind. */
  async #request(method: string, type: string, body: readonly unknown[], options: Details): Promise<Details> {
    const handle = { handle_token: { type: 's', value: token() } };
    const [path] = await this.#ask(method, type, [...body, { ...options, ...handle }]);
    const [answer, details] = await this.#answer(String(path));
    if (answer === ANSWER.given) return details as Details;
    if (answer === ANSWER.declined) throw declined();
    throw new BusError(`${method} ended without an answer`, '');
  }

  /** It may have come before its method returned. */
  async #answer(path: string): Promise<readonly unknown[]> {
    const early = this.#answers.get(path);
    if (early) return early;
    return new Promise(resolve => this.#waiting.set(path, resolve));
  }

  #hear({ sender, path, interface: from, member, body }: BusSignal): void {
    if (sender !== this.#owner || path === null || this.#closed) return;
    if (from === 'org.freedesktop.portal.Request' && member === 'Response') {
      this.#answers.set(path, body);
      this.#waiting.get(path)?.(body);
    }
    if (from === 'org.freedesktop.portal.Session' && member === 'Closed' && path === this.#session) this.onClosed();
  }
}

/** An element of an object's path. */
function token(): string {
  return `gst_costream_${randomBytes(8).toString('hex')}`;
}

function declined(): StartError {
  return new StartError('DECLINED', 'The desktop was not allowed to share a screen; choose one in its dialogue.');
}

const INSTEAD =
  '--video screen:DISPLAY sends the windows of X11 programs alone, v4l2:/dev/video10 the virtual camera of OBS, which can capture the screen.';

function unanswered(error: BusError): MissingError {
  return new MissingError(
    'NO_DISPLAY',
    `A Wayland desktop shares its screen through xdg-desktop-portal, which does not answer (${error.message.replace(/\.$/, '')}); install it with the desktop's own part, such as xdg-desktop-portal-gnome, -kde or -wlr; ${INSTEAD}`,
    { cause: error },
  );
}

function withoutPipeWire(): MissingError {
  const { install } = new MissingElementError('pipewiresrc');
  const fix = install ? `install it with: ${install}` : `install GStreamer's plugin of PipeWire`;
  return new MissingError(
    'NO_PLUGIN',
    `A Wayland desktop shares its screen as a PipeWire stream, which GStreamer's element pipewiresrc is missing for; ${fix}; ${INSTEAD}`,
  );
}
