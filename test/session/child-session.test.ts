/** What a session's process may print beside its own lines. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ChildSession } from '../../lib/session/child-session.js';

it('lines of others on its stdout are no lines of its own, and are told where it ends without a word', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'child-'));
  const before = process.env.NODE_OPTIONS;
  try {
    const noise = join(folder, 'noise.cjs');
    await writeFile(noise, "require('fs').writeSync(1, 'a library speaks\\nnull\\n7\\n'); process.exit(9);");
    process.env.NODE_OPTIONS = `--require=${noise}`;
    const { ended } = new ChildSession('send', []);
    await expect(ended).rejects.toThrow('The send process ended with exit code 9.\na library speaks\nnull\n7');
  } finally {
    if (before === undefined) delete process.env.NODE_OPTIONS;
    else process.env.NODE_OPTIONS = before;
    await rm(folder, { recursive: true });
  }
});
