/**
 * Before all tests: keeps them away from the developer's own desktop, sound and settings. Servers that a test needs (displays, sound,
 * networks) are started by that test.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What would lead a test to the desktop that it is started from. */
const DESKTOP = [
  'DISPLAY',
  'WAYLAND_DISPLAY',
  'XAUTHORITY',
  'PULSE_SERVER',
  'PULSE_SINK',
  'PULSE_SOURCE',
  'PIPEWIRE_REMOTE',
];

export default function setup(): () => void {
  for (const name of DESKTOP) delete process.env[name];
  for (const name of Object.keys(process.env))
    if (name.startsWith('GST_COSTREAM_') && name !== 'GST_COSTREAM_PREBUILD') delete process.env[name];
  // PulseAudio and PipeWire look for their sockets here.
  const runtime = mkdtempSync(join(tmpdir(), 'gst-costream-test-'));
  process.env.XDG_RUNTIME_DIR = runtime;
  // Nothing is there; a client of PulseAudio makes it.
  process.env.XDG_CONFIG_HOME = join(runtime, 'config');
  return () => rmSync(runtime, { recursive: true, force: true });
}
