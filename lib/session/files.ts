/** What a session writes on its way when asked: a recording, a picture that arrived, the graphs of its pipelines. */
import { closeSync, constants, openSync, type Stats } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { StartError, UsageError } from '../errors.js';
import { writeGraphs } from './graph-files.js';
import type { RecvOptions } from './options.js';
import type { Session } from './session.js';

export type Files = Pick<RecvOptions, 'record' | 'snapshot' | 'graphs' | 'overwrite'>;

/** By then the first key frame is there and the encoder has settled. */
const SNAPSHOT_AFTER_MS = 2000;

/** Says now what would fail once media flows. @throws StartError FILE, UsageError */
export async function checkFiles({ record, snapshot, graphs, overwrite }: Files): Promise<void> {
  if (record !== undefined) await checkTarget(record, overwrite);
  if (snapshot !== undefined) await checkTarget(snapshot, overwrite);
  if (record !== undefined && snapshot !== undefined && (await place(record)) === (await place(snapshot)))
    throw new UsageError(`--record and --snapshot both name ${record}; give each a file of its own.`);
  if (record !== undefined && !record.toLowerCase().endsWith('.mkv'))
    throw new UsageError(`--record writes Matroska, but ${record} does not end in .mkv; give it a name that does.`);
  if (graphs !== undefined) await checkFolder(graphs);
}

/** Whether a file can be written there, and replaces none unless it may. @throws StartError FILE */
export async function checkTarget(path: string, overwrite = false): Promise<void> {
  const there = await look(path);
  if (there?.isDirectory() || path.endsWith('/')) throw cannot(path, "it is a folder; give a file's name in it");
  if (there === undefined) {
    const folder = dirname(path);
    const parent = await look(folder);
    if (parent === undefined) throw cannot(path, `there is no folder ${folder}; make it first`);
    if (!parent.isDirectory()) throw cannot(path, `${folder} is no folder; choose another one`);
    if (!(await mayWrite(folder)))
      throw cannot(path, `the folder ${folder} is not yours to write in; choose another one`);
    return;
  }
  // A pipe without a reader would be waited for.
  if (!there.isFile()) throw cannot(path, 'it is a pipe or a device; choose the name of a file');
  if (!overwrite) throw exists(path);
  if (!(await mayWrite(path))) throw cannot(path, 'the file is not yours to write to; choose another name');
}

/** Makes the file, which must not be there: between a check and the writing another program may have come. @throws StartError FILE */
export function claimFile(path: string): void {
  try {
    closeSync(openSync(path, 'wx'));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw code === 'EEXIST' ? exists(path) : cannot(path, `${message}; choose another name`);
  }
}

/** A folder that is there or can be made. */
async function checkFolder(path: string): Promise<void> {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const there = await look(folder);
    if (there === undefined) continue;
    if (!there.isDirectory()) throw cannot(path, `${folder} is no folder; choose another one`);
    if (!(await mayWrite(folder)))
      throw cannot(path, `the folder ${folder} is not yours to write in; choose another one`);
    return;
  }
}

/** Undefined where nothing is, also below what is no folder. @throws StartError FILE where we may not look */
async function look(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw cannot(path, `${message}; choose another name`);
  }
}

async function mayWrite(path: string): Promise<boolean> {
  return access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
}

/** One name for all paths that lead to a file; its folder is there. */
async function place(path: string): Promise<string> {
  return realpath(path).catch(async () => join(await realpath(dirname(path)), basename(path)));
}

function exists(path: string): StartError {
  return new StartError('FILE', `${path} exists; choose another name or pass --overwrite.`);
}

function cannot(path: string, why: string): StartError {
  return new StartError('FILE', `Cannot write ${path}: ${why}.`);
}

/** Writes them once the peer was heard; what fails is a warning, for the session matters more. */
export function writeFiles(session: Session, { snapshot, graphs, overwrite = false }: Files): void {
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
    if (snapshot !== undefined) writePictures(session, snapshot, overwrite, warn);
  });
}

/** The first picture, so that a short session leaves one too, then in its place a better one. */
function writePictures(session: Session, path: string, overwrite: boolean, warn: (error: Error) => void): void {
  let written = false;
  const write = async () => {
    await session.snapshot(path, { overwrite: overwrite || written });
    written = true;
  };
  const first = write().catch(() => {});
  const timer = setTimeout(() => first.then(write).catch(warn), SNAPSHOT_AFTER_MS);
  const end = () => {
    clearTimeout(timer);
    if (!written)
      session.emit('warning', { message: `No picture to write to ${path}: the session ended before one came.` });
  };
  session.finished.then(end, end);
}
