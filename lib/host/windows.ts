/** Windows of a display as their user knows them: those with a title; and whether one of them is hidden or gone. */
import { EventEmitter } from 'node:events';
import { EVENT_MASK, XConnection } from './x11-connection.js';

export interface WindowInfo {
  id: number;
  title: string;
  width: number;
  height: number;
}

/** Where a window is on its screen; it may reach beyond the edges. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

const MAPPED = 2;
/** A title longer than this many 4-byte words is cut. */
const TITLE_WORDS = 64;
/** Frames of a window manager, its client's window in them. */
const DEPTH_MAX = 4;
const WINDOWS_MAX = 500;

/** Windows with a title that are on the screen, the topmost first. */
export async function listWindows(x: XConnection): Promise<WindowInfo[]> {
  const [utf8Name, name] = await Promise.all([x.atom('_NET_WM_NAME'), x.atom('WM_NAME')]);
  const found: WindowInfo[] = [];
  const visit = async (id: number, depth: number): Promise<void> => {
    const { children } = await x.ask('QueryTree', id);
    for (const child of children.reverse().slice(0, WINDOWS_MAX)) {
      // Windows come and go meanwhile.
      const info = await describe(child).catch(() => undefined);
      if (info) found.push(info);
      else if (depth < DEPTH_MAX) await visit(child, depth + 1).catch(() => {});
    }
  };
  const describe = async (id: number): Promise<WindowInfo | undefined> => {
    const { mapState } = await x.ask('GetWindowAttributes', id);
    if (mapState !== MAPPED) return undefined;
    for (const atom of [utf8Name, name]) {
      const { data } = await x.ask('GetProperty', 0, id, atom, 0, 0, TITLE_WORDS);
      const title = data.toString(atom === utf8Name ? 'utf8' : 'latin1').replace(/\0.*/s, '');
      if (title === '') continue;
      const { width, height } = await x.ask('GetGeometry', id);
      return { id, title, width, height };
    }
    return undefined;
  };
  await visit(x.root, 0);
  return found;
}

/** The window of that id ("0x1e00007", "31457287") or title, or part of a title; undefined where none or several fit. */
export async function findWindow(x: XConnection, wanted: string): Promise<WindowInfo | undefined> {
  const windows = await listWindows(x);
  if (/^(0x[0-9a-f]+|\d+)$/i.test(wanted)) {
    const id = Number(wanted);
    const listed = windows.find(window => window.id === id);
    if (listed) return listed;
    const size = await x.ask('GetGeometry', id).catch(() => undefined);
    return size && { id, title: wanted, width: size.width, height: size.height };
  }
  const exact = windows.find(({ title }) => title === wanted);
  if (exact) return exact;
  const close = windows.filter(({ title }) => title.toLowerCase().includes(wanted.toLowerCase()));
  return close.length === 1 ? close[0] : undefined;
}

export interface WindowWatchEvents {
  /** It is hidden or minimised: it has no picture until it is shown again. */
  hidden: [];
  /** It was closed. */
  closed: [];
}

/** Follows one window. Closing cascade: `close()` ends the connection; nothing is told afterwards. */
export class WindowWatch extends EventEmitter<WindowWatchEvents> {
  readonly #x: XConnection;

  private constructor(x: XConnection, window: number) {
    super();
    this.#x = x;
    x.on('event', ({ name, wid }) => {
      if (name === 'DestroyNotify' && wid === window) this.emit('closed');
      // A frame that is hidden hides it too.
      else if (name === 'UnmapNotify') this.emit('hidden');
    });
  }

  static async open(display: string, window: number): Promise<WindowWatch> {
    const x = await XConnection.open(display);
    const watch = new WindowWatch(x, window);
    // Itself, and the frames that it stands in: they hide it with themselves.
    for (let at = window; at !== x.root && at !== 0; at = (await x.ask('QueryTree', at)).parent) {
      await x.do('ChangeWindowAttributes', at, { eventMask: EVENT_MASK.structureNotify });
    }
    return watch;
  }

  close(): Promise<void> {
    this.removeAllListeners();
    return this.#x.close();
  }
}

/** Where a window is; undefined where nothing of it is on the screen. */
export async function windowPlace(x: XConnection, window: number): Promise<Rectangle | undefined> {
  const [{ mapState }, { width, height }, { destX, destY }, whole] = await Promise.all([
    x.ask('GetWindowAttributes', window),
    x.ask('GetGeometry', window),
    x.ask('TranslateCoordinates', window, x.root, 0, 0),
    x.ask('GetGeometry', x.root),
  ]);
  const beyond = destX >= whole.width || destY >= whole.height || destX + width <= 0 || destY + height <= 0;
  return mapState !== MAPPED || beyond ? undefined : { x: destX, y: destY, width, height };
}
