/**
 * npm's install step of the published package: takes the prebuilt addon where it loads, else compiles it, else says in one
 * sentence what is missing. It never fails the install: the package is also wanted where it is only type-checked or
 * bundled. By hand, `--verbose` shows the compiler's output.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explainLoadFailure, installerCommand, isClone } from './addon.mjs';
import { distribution, installCommand, missingPackages, packageNames } from './packages.mjs';
import { headerOptions } from './steps/headers.mjs';

const require = createRequire(import.meta.url);
const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** npm runs this inside the package; the person is elsewhere. */
const from = process.env.INIT_CWD ?? process.cwd();

/** Loads the addon in a process of its own: a library that fails to load may take its process with it. */
function loadFailure() {
  const program = `
    try { require('node-gyp-build')(${JSON.stringify(root)}); }
    catch ({ code, message }) { console.log(JSON.stringify({ code, message })); }`;
  const { status, signal, stdout } = spawnSync(process.execPath, ['-e', program], { cwd: root, encoding: 'utf8' });
  if (status !== 0) return { code: 'ERR_DLOPEN_FAILED', message: `it ends its process with ${signal ?? status}` };
  return stdout ? JSON.parse(stdout) : undefined;
}

/** npm brings node-gyp along and says where; other package managers may have put it into the tree. */
function nodeGyp() {
  if (process.env.npm_config_node_gyp) return process.env.npm_config_node_gyp;
  try {
    return require.resolve('node-gyp/bin/node-gyp.js');
  } catch {
    return undefined;
  }
}

/** Returns what stands in the way, or undefined when the addon was compiled. */
function compile() {
  const { family, name } = distribution();
  const missing = packageNames(missingPackages(['build'], { family }), family);
  if (missing.length > 0) {
    return `To compile the addon, run: ${installCommand(missing, family) ?? `install ${missing.join(', ')} on ${name}`}`;
  }
  const gyp = nodeGyp();
  if (!gyp) return 'To compile the addon, run: npm install node-gyp';
  const built = spawnSync(process.execPath, [gyp, 'rebuild', ...headerOptions()], { cwd: root, encoding: 'utf8' });
  const output = `${built.stdout}\n${built.stderr}`;
  if (process.argv.includes('--verbose')) process.stderr.write(output);
  if (built.status === 0) return undefined;
  const reason = /(?<= error: |gyp ERR! stack ).*$/m.exec(output)?.[0] ?? 'no reason given';
  return `The addon does not compile here (${reason}); to see all of it, add --verbose`;
}

function install() {
  const failure = loadFailure();
  if (!failure) return undefined;
  // Libraries that are missing are named as they are; a compiler would miss them as well.
  const { code, message } = explainLoadFailure(failure, root, from);
  if (code === 'GSTREAMER_MISSING') return message;
  const obstacle = compile();
  if (obstacle) return `There is no prebuilt addon for this system. ${obstacle}, then: ${installerCommand(root, from)}`;
  const remaining = loadFailure();
  return remaining && explainLoadFailure(remaining, root, from).message;
}

// A clone is set up by `npm start`, which npm's own install must not anticipate.
if (!isClone(root)) {
  const sentence = install();
  if (sentence) process.stderr.write(`gst-costream: ${sentence}\n`);
}
