/** A GStreamer that lacks plugins, as on a machine where a package is missing. */
import { mkdir, readdir, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Process } from './process.js';

/** The environment of programs that shall find all plugins but these ("opus" for libgstopus.so); its files go into `directory`. */
export async function withoutPlugins(directory: string, ...names: string[]): Promise<Record<string, string>> {
  const folder = join(directory, 'plugins');
  await mkdir(folder);
  const installed = await pluginFolder();
  for (const file of await readdir(installed)) {
    const name = basename(file, '.so').replace(/^libgst/, '');
    if (!names.includes(name)) await symlink(join(installed, file), join(folder, file));
  }
  return { GST_PLUGIN_SYSTEM_PATH: folder, GST_REGISTRY: join(directory, 'registry.bin') };
}

async function pluginFolder(): Promise<string> {
  const inspect = await Process.start({ command: 'gst-inspect-1.0', args: ['coreelements'] });
  await inspect.exited;
  const path = /Filename\s+(\/\S+)/.exec(inspect.output)?.[1];
  if (!path) throw new Error(`gst-inspect-1.0 does not say where coreelements is:\n${inspect.output}`);
  return dirname(path);
}
