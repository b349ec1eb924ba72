/** What a session writes on its way when asked: a picture that arrived, the graphs of its pipelines. */
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StartError } from '../errors.js';
import { writeGraphs } from './graph-files.js';
import type { Session } from './session.js';

export interface Files {
  snapshot?: string | undefined;
  graphs?: string | undefined;
}

/** By then the first key frame is there and the encoder has settled. */
const SNAPSHOT_AFTER_MS = 2000;

/** Says now what would fail once media flows. @throws StartError FILE */
export async function checkFiles({ record, snapshot }: Files & { record?: string | undefined }): Promise<void> {
  for (const path of [record, snapshot]) {
    if (path === undefined) continue;
    try {
      await access(dirname(path), constants.W_OK);
    } catch (error) {
      const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      const why = missing
        ? `there is no folder ${dirname(path)}; make it first`
        : `the folder ${dirname(path)} is not yours to write in; choose another one`;
      throw new StartError('FILE', `Cannot write ${path}: ${why}.`, { cause: error });
    }
    const there = await stat(path).catch(() => undefined);
    if (there?.isDirectory())
      throw new StartError('FILE', `Cannot write ${path}: it is a folder; give a file's name in it.`);
  }
}

/** Writes them once the peer was heard; what fails is a warning, for the session matters more. */
export function writeFiles(session: Session, { snapshot, graphs }: Files): void {
  if (snapshot === undefined && graphs === undefined) return;
  let ended = false;
  const end = () => {
    ended = true;
  };
  session.finished.then(end, end);
  const warn = (error: Error) => {
    // A session that ends takes with it what it was writing.
    if (!ended) session.emit('warning', { message: error.message });
  };
  session.once('peer', () => {
    if (graphs !== undefined) writeGraphs(session, graphs).catch(warn);
    if (snapshot === undefined) return;
    const timer = setTimeout(() => session.snapshot(snapshot).catch(warn), SNAPSHOT_AFTER_MS);
    const cancel = () => clearTimeout(timer);
    session.finished.then(cancel, cancel);
  });
}
