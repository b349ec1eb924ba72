/** What GStreamer is here, and this process to it. */
import { native } from './load.js';

/** GStreamer's version at run time, such as "1.22.0". @see gst_version */
export function version(): string {
  const { major, minor, micro } = native.version();
  return `${major}.${minor}.${micro}`;
}

/**
 * What the windows of GStreamer's sinks name behind their titles, in place of `node`; for programs, once, before any window.
 * @see g_set_application_name
 */
export function nameApplication(name: string): void {
  native.nameApplication(name);
}

/**
 * For programs that hold keys: this process writes no core dumps from now on, and other processes of the same user cannot
 * look into its memory. There is no way back.
 * @see prctl
 */
export function forbidCoreDumps(): void {
  native.forbidCoreDumps();
}

/** Whether a factory of that name is installed. @see gst_element_factory_find */
export function hasElement(factory: string): boolean {
  return native.hasFactory(factory);
}
