/** What a session writes on its way when asked: a picture that arrived, the graphs of its pipelines. */
import { writeGraphs } from './graph-files.js';
import type { Session } from './session.js';

export interface Files {
  snapshot?: string | undefined;
  graphs?: string | undefined;
}

/** By then the first key frame is there and the encoder has settled. */
const SNAPSHOT_AFTER_MS = 2000;

/** Writes them once the peer was heard; what fails is a warning, for the session matters more. */
export function writeFiles(session: Session, { snapshot, graphs }: Files): void {
  if (snapshot === undefined && graphs === undefined) return;
  const warn = (error: Error) => {
    session.emit('warning', { message: error.message });
  };
  session.once('peer', () => {
    if (graphs !== undefined) writeGraphs(session, graphs).catch(warn);
    if (snapshot === undefined) return;
    const timer = setTimeout(() => session.snapshot(snapshot).catch(warn), SNAPSHOT_AFTER_MS);
    const cancel = () => clearTimeout(timer);
    session.finished.then(cancel, cancel);
  });
}
