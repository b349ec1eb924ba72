/** From a dead process's last words to an error that names the element. */
import { constants } from 'node:os';
import { CrashError } from '../errors.js';

/** An element of the process, and the plugin that its code is in. */
export interface ElementFacts {
  name: string;
  factory: string;
  /** null for elements of the addon itself. */
  file: string | null;
}

export interface Death {
  signal: string | null;
  exitCode: number | null;
  /** What native/crash-report wrote. */
  report: string;
  elements: readonly ElementFacts[];
}

export function crashError({ signal, exitCode, report, elements }: Death): CrashError {
  const lines = report.split('\n');
  const after = (word: string) =>
    lines.filter(line => line.startsWith(`${word} `)).map(line => line.slice(word.length + 1));
  const number = Number(after('signal')[0]);
  const reported = Object.entries(constants.signals).find(([, value]) => value === number)?.[0];
  const thread = after('thread')[0];
  const libraries = after('frame').filter(path => path.startsWith('/'));
  // A signal from outside hits whatever runs at that moment.
  const culprit = lines.some(line => line.startsWith('sent')) ? {} : blame(libraries, thread, elements);
  return new CrashError({
    signal: reported ?? signal ?? undefined,
    exitCode: exitCode ?? undefined,
    thread,
    libraries,
    ...culprit,
  });
}

/** The innermost library that some element's code is in; of several such elements, the one that the thread is named after. */
function blame(
  libraries: readonly string[],
  thread: string | undefined,
  elements: readonly ElementFacts[],
): { element?: string; factory?: string } {
  for (const library of libraries) {
    const candidates = elements.filter(({ file }) =>
      file === null ? /\bgst.costream.*\.node$/.test(library) : file === library,
    );
    if (candidates.length === 0) continue;
    const named = candidates.filter(({ name }) => thread?.startsWith(`${name}:`.slice(0, 15)));
    const [only, other] = named.length > 0 ? named : candidates;
    if (!other) return { element: only!.name, factory: only!.factory };
    const factories = new Set(candidates.map(({ factory }) => factory));
    return factories.size === 1 ? { factory: only!.factory } : {};
  }
  return {};
}
