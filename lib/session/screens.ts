/**
 * The screens that a session sends: what of which display, started where it is a desktop of its own, followed where it is
 * a window, asked for where it is a Wayland desktop's.
 *
 * Closing cascade: `close()` ends the watches over windows, then what Wayland desktops share, then the desktops of our own with
 * all that runs in them.
 */
import type { TargetOptions } from '../control/target.js';
import { MissingError, UsageError } from '../errors.js';
import { Desktop } from '../host/desktop.js';
import { isWayland } from '../host/devices.js';
import { PortalScreen } from '../host/portal.js';
import { findWindow, listWindows, WindowWatch, windowPlace } from '../host/windows.js';
import { openDisplay } from '../host/x11.js';
import { XConnection } from '../host/x11-connection.js';
import { parseVideoSource, type Size, type VideoSourceSpec } from '../media/spec.js';

type ScreenSpec = Extract<VideoSourceSpec, { kind: 'screen' }>;

interface Screen {
  source: VideoSourceSpec;
  /** Of X11; a Wayland desktop lets nobody in but by its portal. */
  display?: string;
  /** Of what is captured; undefined where the display does not tell, which is told when it is captured. */
  size: Size | undefined;
  /** The one window that is captured. */
  window?: number;
  desktop?: Desktop;
  portal?: PortalScreen;
}

export interface FollowEvents {
  /** There is nothing to show any more. */
  closed(): void;
  warn(message: string): void;
}

export class Screens {
  readonly #screens = new Map<string, Screen>();
  readonly #watches: WindowWatch[] = [];

  /** Starts desktops and finds windows. @throws MissingError, StartError */
  static async prepare(specs: readonly string[], signal: AbortSignal | undefined): Promise<Screens> {
    const screens = new Screens();
    try {
      for (const spec of new Set(specs)) {
        const source = parseVideoSource(spec);
        if (source.kind === 'desktop') screens.#screens.set(spec, await startDesktop(source, signal));
        else if (source.kind !== 'screen') continue;
        else screens.#screens.set(spec, isShared(source) ? await share(source, signal) : await look(source));
      }
      return screens;
    } catch (error) {
      await screens.close();
      throw error;
    }
  }

  /** What is captured for a spec, and the picture that is sent of it: never larger than it is, and in its own shape. */
  capture(spec: string, limit: Size): { source: VideoSourceSpec; size: Size; window?: number } {
    const screen = this.#screens.get(spec);
    if (!screen) return { source: parseVideoSource(spec), size: limit };
    const { source, window, size } = screen;
    // A window may grow, and the picture must not change its size then.
    return {
      source,
      size: size && window === undefined ? fitted(size, limit) : limit,
      ...(window !== undefined && { window }),
    };
  }

  /** The first of these that a peer can control. */
  target(specs: readonly string[], limit: Size): { display: string; target: TargetOptions } | undefined {
    for (const spec of specs) {
      const { display, source, window } = this.#screens.get(spec) ?? {};
      if (display === undefined) continue;
      const region = source?.kind === 'screen' ? source.region : undefined;
      return { display, target: { region, window, picture: this.capture(spec, limit).size } };
    }
    return undefined;
  }

  /** Follows windows from now on. */
  async follow(spec: string, { closed, warn }: FollowEvents): Promise<void> {
    const { window, display, portal } = this.#screens.get(spec) ?? {};
    portal?.once('closed', closed);
    if (window === undefined || display === undefined) return;
    const watch = await WindowWatch.open(display, window);
    this.#watches.push(watch);
    watch.on('hidden', () =>
      warn(`The window of ${spec} is hidden or minimised: its picture stands still until it is shown again.`),
    );
    watch.on('closed', closed);
  }

  async close(): Promise<void> {
    await Promise.all(this.#watches.map(watch => watch.close()));
    const screens = [...this.#screens.values()];
    await Promise.all(screens.map(({ portal }) => portal?.close()));
    await Promise.all(screens.map(({ desktop }) => desktop?.close()));
  }
}

export const UNCONTROLLED =
  'allowControl needs an X11 screen, such as --video desktop:1440x900: a Wayland desktop takes keys from nobody else.';

/** Whether a Wayland desktop has to be asked for it: no X11 client sees more than X11's windows there. */
export function isShared({ display, window }: ScreenSpec): boolean {
  return isWayland() && display === undefined && window === undefined;
}

async function share({ region }: ScreenSpec, signal: AbortSignal | undefined): Promise<Screen> {
  if (region)
    throw new UsageError(
      'A part of a Wayland screen cannot be named by its place; leave that out, and choose a window in the dialogue of the desktop.',
    );
  const portal = await PortalScreen.open({ signal });
  return { source: { kind: 'shared', fd: portal.fd, node: portal.node }, size: portal.size, portal };
}

async function startDesktop(
  { size, command }: Extract<VideoSourceSpec, { kind: 'desktop' }>,
  signal: AbortSignal | undefined,
): Promise<Screen> {
  const desktop = await Desktop.start({ ...size, command, signal });
  const { display } = desktop;
  return { source: { kind: 'screen', display }, display, size, desktop };
}

async function look(source: ScreenSpec): Promise<Screen> {
  const display = source.display ?? process.env.DISPLAY ?? ':0';
  if (source.window === undefined) {
    const whole = await openDisplay(display).catch(() => undefined);
    return { source, display, size: source.region ?? whole };
  }
  let x: XConnection | undefined;
  try {
    x = await XConnection.open(display);
  } catch (error) {
    throw new MissingError('NO_DISPLAY', `The X11 display ${display} cannot be opened: ${(error as Error).message}.`);
  }
  try {
    const found = await findWindow(x, source.window);
    const place = found && (await windowPlace(x, found.id).catch(() => undefined));
    if (!found || !place) {
      const titles = (await listWindows(x)).map(({ title }) => `"${title}"`).slice(0, TITLES_MAX);
      const there = titles.length > 0 ? `there are ${titles.join(', ')}` : 'there is none with a title';
      throw new MissingError('NO_DEVICE', `${display} shows no one window "${source.window}"; ${there}.`);
    }
    return { source, display, size: place, window: found.id };
  } finally {
    await x.close();
  }
}

const TITLES_MAX = 10;

/** The largest size in this shape within the limit, in even numbers; not larger than it is. */
function fitted({ width, height }: Size, limit: Size): Size {
  const scale = Math.min(1, limit.width / width, limit.height / height);
  const even = (length: number) => Math.max(16, Math.floor((length * scale) / 2) * 2);
  return { width: even(width), height: even(height) };
}
