/** The builder's types: every case with every TypeScript that they are made for. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CASES } from './cases.js';
import { COMPILERS, type Diagnostic, PRELUDE, Project } from './compiler.js';

const FILES = Object.fromEntries(CASES.map(({ code }, index) => [`case-${index}.ts`, `${PRELUDE}${code}\n`]));
let project: Project;

beforeAll(async () => {
  project = await Project.create(FILES);
});
afterAll(() => project.remove());

describe.each(COMPILERS)('%s', compiler => {
  let diagnostics: Diagnostic[];
  beforeAll(async () => {
    diagnostics = await project.compile(compiler, FILES);
  }, 180_000);

  it.each(CASES.map((one, index) => ({ ...one, index })))('$name', ({ index, errors = [] }) => {
    const found = diagnostics.filter(({ file }) => file === `case-${index}.ts`);
    expect(found.map(({ at, code, message }) => `${code} ${message} at ${at}`)).toHaveLength(errors.length);
    errors.forEach(({ at, says }, nth) => {
      expect(found[nth]!.at.slice(0, at.length)).toBe(at);
      expect(found[nth]!.message).toMatch(says);
    });
  });

  it('finds no error outside of the cases', () => {
    expect(diagnostics.filter(({ file }) => !(file in FILES))).toEqual([]);
  });
});
