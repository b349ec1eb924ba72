/** Why the addon does not load, in one sentence with the command that mends it. Called by lib/gst, bin/ and the installer. */
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { distribution, installCommand, packageNames, packageTable } from './packages.mjs';

/** A clone has the sources; the published package has not. */
export function isClone(root) {
  return existsSync(join(root, 'tsconfig.build.json'));
}

/** What a person in the folder `from` types to run the installer of an installed package again. */
export function installerCommand(root, from = process.cwd()) {
  return `node ${relative(from, join(root, 'scripts', 'install.mjs'))}`;
}

/** `error` is what loading the addon threw. Codes: GSTREAMER_MISSING, NOT_BUILT, UNLOADABLE. */
export function explainLoadFailure(error, root, from = process.cwd()) {
  const mend = isClone(root) ? 'npm start' : installerCommand(root, from);
  if (error.code !== 'ERR_DLOPEN_FAILED') {
    return { code: 'NOT_BUILT', message: `The addon is not built yet. Run: ${mend}` };
  }
  const reason = error.message.split('\n')[0];
  const library = /^(lib\S+): cannot open shared object file/.exec(reason)?.[1];
  if (!library) return { code: 'UNLOADABLE', message: `The addon does not load here (${reason}). Run: ${mend}` };
  return { code: 'GSTREAMER_MISSING', message: `GStreamer is not installed (no ${library}). ${installSentence()}` };
}

function installSentence() {
  const { family, name } = distribution();
  const run = packageTable().filter(entry => entry.need === 'run');
  const names = packageNames(run, family);
  const command = installCommand(names, family);
  if (command) return `Run: ${command}`;
  return `The package names of ${name} are not known here; Debian calls them: ${names.join(' ')}`;
}
