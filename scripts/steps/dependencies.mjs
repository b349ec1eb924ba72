/** npm's dependencies: `npm ci` when node_modules is not what package-lock.json says. */
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, say } from '../run.mjs';

export async function installDependencies(root) {
  const modules = join(root, 'node_modules');
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) {
    // A linked folder belongs to another checkout, whose programs `npm ci` would take away under them.
    if (!isInstalled(root)) say('node_modules is a link and not as package-lock.json says; left alone.');
    return;
  }
  if (isInstalled(root)) return;
  await run('npm dependencies', 'npm', ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    failure:
      'The npm dependencies could not be installed; is the registry reachable? Try it yourself: npm ci --ignore-scripts',
  });
}

/** Compares package-lock.json with npm's own record of what it put there, which it writes last. */
export function isInstalled(root) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const packages = path => JSON.parse(readFileSync(path, 'utf8')).packages;
  const installed = packages(record);
  return Object.entries(packages(join(root, 'package-lock.json'))).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    // Optional packages are binaries for other systems, unless they were installed here.
    if (!found) return wanted.optional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}
