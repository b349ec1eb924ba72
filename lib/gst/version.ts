/** What GStreamer is here. */
import { native } from './load.js';

/** GStreamer's version at run time, such as "1.22.0". */
export function version(): string {
  const { major, minor, micro } = native.version();
  return `${major}.${minor}.${micro}`;
}

/** Whether a factory of that name is installed. */
export function hasElement(factory: string): boolean {
  return native.hasFactory(factory);
}
