/**
 * Compiles snippets as a user's project would (an import of 'gst-costream/gst'), with any installed TypeScript, by its
 * command line: TypeScript 7 has no programming interface of 5.9's kind, and the command line is what users run.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '..', '..');
const require = createRequire(import.meta.url);

/** Packages of the compilers that the types are made for. */
export const COMPILERS = ['typescript-5.9', 'typescript', 'typescript-7'] as const;
export type Compiler = (typeof COMPILERS)[number];

export interface Diagnostic {
  file: string;
  /** The rest of the line from where the error is. */
  at: string;
  code: string;
  message: string;
}

/** What stands before every snippet; the helpers compare types exactly. */
export const PRELUDE = `import { bin, caps, chain, el, Pipeline } from 'gst-costream/gst';
import type * as Gst from 'gst-costream/gst';
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function is<_T extends true>(): void;
declare const pipeline: Pipeline;
declare const maybe: boolean;
declare const text: string | undefined;
`;

/** A project in a folder of its own; `files` by name. */
export class Project {
  private readonly directory: string;

  private constructor(directory: string) {
    this.directory = directory;
  }

  static async create(files: Readonly<Record<string, string>>): Promise<Project> {
    const directory = await mkdtemp(join(tmpdir(), 'gst-costream-types-'));
    const config = {
      extends: join(root, 'tsconfig.json'),
      compilerOptions: {
        paths: { 'gst-costream/gst': [join(root, 'lib/gst/index.ts')] },
        typeRoots: [join(root, 'node_modules/@types')],
        noErrorTruncation: true,
      },
      include: ['*.ts'],
    };
    await mkdir(directory, { recursive: true });
    const all = { 'package.json': '{ "type": "module" }', 'tsconfig.json': JSON.stringify(config), ...files };
    await Promise.all(Object.entries(all).map(([name, content]) => writeFile(join(directory, name), content)));
    return new Project(directory);
  }

  path(file: string): string {
    return join(this.directory, file);
  }

  async compile(compiler: Compiler, files: Readonly<Record<string, string>>): Promise<Diagnostic[]> {
    const tsc = require.resolve(`${compiler}/package.json`).replace('package.json', 'bin/tsc');
    const output = await outputOf(process.execPath, [tsc, '-p', this.directory, '--noEmit', '--pretty', 'false']);
    return diagnosticsOf(output, files);
  }

  remove(): Promise<void> {
    return rm(this.directory, { recursive: true, force: true });
  }
}

/** tsc's exit code is 2 when there are errors to read. */
async function outputOf(command: string, words: string[]): Promise<string> {
  try {
    return (await promisify(execFile)(command, words, { cwd: root, maxBuffer: 1 << 26 })).stdout;
  } catch (error) {
    const { code, stdout } = error as { code: unknown; stdout: string };
    if (code === 1 || code === 2) return stdout;
    throw error;
  }
}

function diagnosticsOf(output: string, files: Readonly<Record<string, string>>): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const line of output.split('\n')) {
    const head = line.match(/^(?:.*\/)?([^/]+)\((\d+),(\d+)\): error (TS\d+): (.*)$/);
    if (head) {
      const [, file, row, column, code, message] = head as unknown as [string, string, string, string, string, string];
      const source = files[file]?.split('\n')[Number(row) - 1] ?? '';
      found.push({ file, at: source.slice(Number(column) - 1), code, message });
    } else if (line.startsWith('error ')) {
      throw new Error(line);
    } else if (line.startsWith(' ') && found.length > 0) {
      found.at(-1)!.message += `\n${line}`;
    }
  }
  return found;
}
