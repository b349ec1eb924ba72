/** System packages: installs what is missing by apt, prints the command for other distributions. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { distribution, installCommand, missingPackages, packageNames } from '../packages.mjs';
import { run, SetupError, say } from '../run.mjs';

/** Lists older than this may name files that the mirror no longer has. */
const LISTS_MAX_AGE_HOURS = 24;

/** Nothing of what the person has may go for what we want (pipewire-audio conflicts with pulseaudio, for one). */
const INSTALL = ['install', '-y', '--no-install-recommends', '--no-remove'];

export async function installSystemPackages(needs) {
  const { family, name: system } = distribution();
  const missing = missingPackages(needs, { family });
  if (missing.length === 0) return;
  const names = packageNames(missing, family);
  say(`Missing on ${system}:`);
  for (const name of names) say(`  ${name} (${reasons(missing, name, family).join('; ')})`);
  if (family !== 'debian') throw new SetupError(elsewhere(names, family, system));
  const root = process.getuid() === 0;
  const command = `${root ? '' : 'sudo '}apt-get ${[...INSTALL, ...names].join(' ')}`;
  if (!root && !(await mayUseSudo(command))) throw new SetupError(`Install them, then run this again: ${command}`);
  if (root) say(command);
  const apt = (label, args) => aptGet(label, args, root, command);
  if (listsAreOld() || !haveCandidates(names)) await apt('apt-get update', ['update']);
  await apt('apt-get install', [...INSTALL, ...names]);
  const still = packageNames(missingPackages(needs, { family }), family);
  if (still.length > 0) throw new SetupError(`apt-get installed no ${still.join(', ')}.`);
}

/** Several entries may come in one package. */
function reasons(entries, name, family) {
  return entries.filter(entry => packageNames([entry], family).includes(name)).map(entry => entry.why);
}

function elsewhere(names, family, system) {
  const command = installCommand(names, family);
  if (command) return `Install them, then run this again: ${command}`;
  return `The package names of ${system} are not known here; Debian calls them: ${names.join(' ')}`;
}

/** Asks on a terminal; without one nobody can answer, and a password prompt would hang. */
async function mayUseSudo(command) {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question(`\n  ${command}\n\nRun this now? [Y/n] `);
    return /^(y|yes)?$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}

async function aptGet(label, args, root, command) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const words = root
    ? ['apt-get', ...args]
    : ['sudo', 'env', `DEBIAN_FRONTEND=${env.DEBIAN_FRONTEND}`, 'apt-get', ...args];
  await run(label, words[0], words.slice(1), {
    env: { ...process.env, ...env },
    failure: `The packages could not be installed; try it yourself: ${command}`,
  });
}

function listsAreOld() {
  const times = ['/var/lib/apt/lists', '/var/lib/apt/lists/partial'].map(
    path => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0,
  );
  return Date.now() - Math.max(...times) > LISTS_MAX_AGE_HOURS * 3_600_000;
}

/** Whether apt knows a version of each package; in a fresh container its lists are empty. */
function haveCandidates(names) {
  const env = { ...process.env, LC_ALL: 'C' };
  const policy = spawnSync('apt-cache', ['policy', ...names], { encoding: 'utf8', env }).stdout ?? '';
  const candidates = [...policy.matchAll(/^ {2}Candidate: (.*)$/gm)].filter(([, version]) => version !== '(none)');
  return candidates.length === names.length;
}
