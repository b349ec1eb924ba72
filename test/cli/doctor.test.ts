/** `gst-costream doctor` as a user runs it. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { start } from './program.js';

describe('doctor', () => {
  it('prints a line a check with cause and fix, and ends with 1 when one has failed', async () => {
    const socket = createSocket('udp4');
    socket.bind(24_500);
    await once(socket, 'listening');
    const taken = start(['doctor', '--base-port', '24500']).ended;
    const { code, stdout } = await taken;
    socket.close();
    expect(code).toBe(1);
    expect(stdout).toMatch(/^ok {4}encoder-x264: x264enc encodes\.$/m);
    expect(stdout).toMatch(
      /^FAIL {2}ports: Not free: UDP 24500 \(.*\)\.\n {6}A session cannot listen there\.\n {6}Mend: /m,
    );
  });

  it('is one JSON object with --json', async () => {
    const { code, stdout } = await start(['doctor', '--json', '--base-port', '24600']).ended;
    expect(code).toBe(0);
    const { healthy, checks } = JSON.parse(stdout) as { healthy: boolean; checks: { id: string; status: string }[] };
    expect(healthy).toBe(true);
    expect(checks).toContainEqual({ id: 'decoder', status: 'ok', found: 'avdec_h264 decodes.' });
  });

  it('looks at what is named, and knows its names', async () => {
    const named = await start(['doctor', '--json', 'ssh', 'encoder']).ended;
    const { checks } = JSON.parse(named.stdout) as { checks: { id: string }[] };
    expect(checks.map(({ id }) => id)).toEqual(['encoder-x264', 'encoder-openh264', 'ssh']);
    expect(named.stderr).toBe('');
    const unknown = await start(['doctor', 'loops']).ended;
    expect(unknown.code).toBe(1);
    expect(unknown.stderr).toMatch(/^gst-costream: The doctor has no check "loops"; expected one of node, gstreamer, /);
  });

  it('sends nobody to the other end for a key that is not here', async () => {
    const { code, stdout } = await start(['doctor', 'ssh', '--peer', '127.0.0.1', '--key-file', '/']).ended;
    expect(code).toBe(1);
    expect(stdout).toMatch(/^FAIL {2}peer: \/ is no file, and so no key file\.\n {6}The line was not measured\.\n$/m);
  });
});
