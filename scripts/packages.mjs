/**
 * What must be installed on this machine, asked of the machine itself, and the command that brings it. Plain JavaScript,
 * because the set-up runs it before anything is built; lib/gst and bin/ call the same functions.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const INSTALLERS = {
  debian: 'apt-get install',
  fedora: 'dnf install',
  arch: 'pacman -S --needed',
  opensuse: 'zypper install',
  alpine: 'apk add',
};

/** Words of os-release's ID and ID_LIKE, and the family of package names that they mean. */
const FAMILIES = {
  debian: 'debian',
  ubuntu: 'debian',
  fedora: 'fedora',
  rhel: 'fedora',
  centos: 'fedora',
  arch: 'arch',
  suse: 'opensuse',
  opensuse: 'opensuse',
  'opensuse-tumbleweed': 'opensuse',
  'opensuse-leap': 'opensuse',
  alpine: 'alpine',
};

let table;

/** The entries of packages.json; read on first use, because a healthy program never needs them. */
export function packageTable() {
  table ??= JSON.parse(readFileSync(new URL('./packages.json', import.meta.url), 'utf8')).packages;
  return table;
}

/** This machine's distribution: `family` is undefined where packages.json has no names for it. */
export function distribution(root = '/') {
  let text = '';
  for (const path of ['etc/os-release', 'usr/lib/os-release']) {
    if (!existsSync(join(root, path))) continue;
    text = readFileSync(join(root, path), 'utf8');
    break;
  }
  const field = name => new RegExp(`^${name}=["']?([^"'\\n]*)`, 'm').exec(text)?.[1] ?? '';
  const words = `${field('ID')} ${field('ID_LIKE')}`.split(' ');
  const family = words.map(word => FAMILIES[word]).find(Boolean);
  return { family, name: field('PRETTY_NAME') || field('ID') || 'this system' };
}

/** The entries for these needs ('build', 'run', 'test') that are not installed. */
export function missingPackages(needs, { root = '/', family = distribution(root).family } = {}) {
  const wanted = packageTable().filter(entry => needs.includes(entry.need) && (!family || entry[family].length > 0));
  if (family !== 'debian') return wanted.filter(entry => !entry.probe.every(probe => isPresent(probe, root)));
  const installed = dpkgInstalled(wanted.flatMap(entry => entry.debian));
  return wanted.filter(entry => !entry.debian.every(name => installed.has(name)));
}

/** The package names of these entries in a family; Debian's where the family is unknown, as the best hint there is. */
export function packageNames(entries, family) {
  return [...new Set(entries.flatMap(entry => entry[family ?? 'debian']))];
}

/** A command for a person to copy; `sudo` is left out for root. */
export function installCommand(names, family, { root = process.getuid?.() === 0 } = {}) {
  if (!family) return undefined;
  return `${root ? '' : 'sudo '}${INSTALLERS[family]} ${names.join(' ')}`;
}

/** The entry whose plugins have this element, such as "x264enc". */
export function packageOfElement(factory) {
  const has = word => (word.endsWith('*') ? factory.startsWith(word.slice(0, -1)) : word === factory);
  return packageTable().find(entry => Object.values(entry.plugins ?? {}).some(list => list.split(' ').some(has)));
}

function dpkgInstalled(names) {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own placeholders
  const asked = spawnSync('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n', ...names], {
    encoding: 'utf8',
  });
  if (asked.error) throw new Error(`Cannot ask dpkg-query what is installed: ${asked.error.message}.`);
  // Exit status 1 only says that some names are unknown; those are simply not in the list.
  const rows = asked.stdout.split('\n').map(line => line.split(' '));
  return new Set(rows.filter(([, status]) => status === 'installed').map(([name]) => name));
}

function isPresent(probe, root) {
  const [kind, names] = probe.split(':');
  return names.split(',').some(name => {
    if (kind === 'command') return commandDirectories(root).some(directory => isExecutable(join(directory, name)));
    if (kind === 'pkgconfig') return libraryDirectories(root, 'pkgconfig', 'PKG_CONFIG_PATH').some(has(`${name}.pc`));
    if (kind === 'library') return libraryDirectories(root, '', 'LD_LIBRARY_PATH').some(has(`lib${name}.so.0`));
    return libraryDirectories(root, 'gstreamer-1.0', 'GST_PLUGIN_PATH').some(has(`libgst${name}.so`));
  });
}

const has = file => directory => existsSync(join(directory, file));

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function commandDirectories(root) {
  if (root !== '/') return [join(root, 'usr/bin'), join(root, 'bin')];
  return (process.env.PATH ?? '').split(delimiter).filter(Boolean);
}

/** Where distributions keep `name` below their library folders, multiarch triplets included. */
function libraryDirectories(root, name, variable) {
  const own = root === '/' ? (process.env[variable] ?? '').split(delimiter).filter(Boolean) : [];
  const bases = ['usr/lib64', 'usr/lib', 'usr/local/lib64', 'usr/local/lib'].map(path => join(root, path));
  const triplets = bases.filter(existsSync).flatMap(base =>
    readdirSync(base)
      .filter(entry => /-linux-(gnu|musl)/.test(entry))
      .map(entry => join(base, entry)),
  );
  return [...own, ...[...bases, ...triplets].map(base => join(base, name)), join(root, 'usr/share', name)];
}
