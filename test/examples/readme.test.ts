/** README's programs: every TypeScript and JavaScript block type-checks as it stands, and what needs no peer is run. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Process } from '../parts/process.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
// Inside the package, so that `import 'gst-costream'` means this one; a folder that git does not keep.
const folder = join(root, 'build', 'readme');
const blocks = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^```(ts|js)\n(.*?)^```$/gms)].map(
  match => match[2]!,
);

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const options = {
    target: 'ES2022',
    lib: ['ES2023', 'ESNext.Disposable'],
    module: 'NodeNext',
    types: ['node'],
    strict: true,
    skipLibCheck: true,
    outDir: 'out',
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['*.mts'] }));
  blocks.forEach((block, index) => {
    writeFileSync(join(folder, `${index}.mts`), block);
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('has programs that type-check as they stand', async () => {
  expect(blocks.length).toBeGreaterThanOrEqual(2);
  await using compiler = await Process.start({
    command: process.execPath,
    args: [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder],
  });
  expect((await compiler.exited).code, compiler.output).toBe(0);
});

it('has a first pipeline that runs and leaves the file it names', async () => {
  const index = blocks.findIndex(block => block.includes('test.mkv'));
  expect(index).toBeGreaterThanOrEqual(0);
  await using program = await Process.start({
    command: process.execPath,
    args: [join(folder, 'out', `${index}.mjs`)],
    cwd: folder,
  });
  expect((await program.exited).code, program.output).toBe(0);
  expect(existsSync(join(folder, 'test.mkv'))).toBe(true);
});

it('has a pipeline that JavaScript feeds and reads', async () => {
  const index = blocks.findIndex(block => block.includes('pipeline.source('));
  await using program = await Process.start({
    command: process.execPath,
    args: [join(folder, 'out', `${index}.mjs`)],
    cwd: folder,
  });
  expect((await program.exited).code, program.output).toBe(0);
  const [, dropped, seen] = /(\d+) of (\d+) packets dropped/.exec(program.output)!.map(Number);
  expect(seen).toBeGreaterThanOrEqual(50);
  expect(dropped).toBe(Math.floor(seen! / 10));
});
