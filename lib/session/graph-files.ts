/** The live pipelines as files: NAME.dot, and NAME.svg where graphviz is installed. */
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { StartError } from '../errors.js';
import type { Session } from './session.js';

const run = promisify(execFile);

/** Writes the graphs of a session's pipelines as they are now into `directory`; returns the paths. @throws StartError FILE */
export async function writeGraphs(session: Session, directory: string): Promise<string[]> {
  const graphs = Object.entries(await session.toDot());
  try {
    await mkdir(directory, { recursive: true });
    return (await Promise.all(graphs.map(([name, dot]) => writeGraph(join(directory, name), dot)))).flat();
  } catch (error) {
    throw new StartError('FILE', `Cannot write graphs into ${directory}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

async function writeGraph(stem: string, dot: string): Promise<string[]> {
  await writeFile(`${stem}.dot`, dot);
  try {
    await run('dot', ['-Tsvg', '-o', `${stem}.svg`, `${stem}.dot`]);
    return [`${stem}.dot`, `${stem}.svg`];
  } catch (error) {
    // Graphviz is a convenience; the .dot file is what was asked for.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [`${stem}.dot`];
    throw error;
  }
}
