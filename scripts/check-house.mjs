/**
 * What no linter knows of this repository: both build files list every source, files keep to one subject, README names
 * the two commands, what stands for C says for which, and nothing names the machine or registry of whoever wrote it. `npm run check:house` runs it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { missingSymbols } from './check-symbols.mjs';

/** A file longer than this usually has two subjects. */
const LINES = 400;

/** Home and work folders of a person or a build machine. A reader's own (/home/you) may stand in an example. */
const MACHINE_PATH = /(?<![\w.~-])\/(?:root|work|(?:home|Users)\/(?!you\/)[\w.-]+)\//;
const REGISTRY = /https?:\/\/[^\s"'/]*(?:registry|artifact|nexus|verdaccio)[^\s"'/]*\//i;

/** All findings of the repository at `root`; `errors` fail the check, `warnings` ask for a look. */
export function checkHouse(root) {
  const files = trackedFiles(root);
  const read = path => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '');
  return {
    errors: [...buildFiles(files, read), ...readme(read), ...machineNames(files, read), ...missingSymbols(root)],
    warnings: longFiles(files, read),
  };
}

/** Files that git has or would take: those that .gitignore names are nobody's business. */
function trackedFiles(root) {
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (listed.status !== 0) throw new Error(`git cannot list the repository's files: ${listed.stderr ?? listed.error}`);
  return [...new Set(listed.stdout.split('\0').filter(path => path && existsSync(join(root, path))))];
}

function buildFiles(files, read) {
  const sources = files.filter(path => /^native\/.*\.cc$/.test(path) && !path.startsWith('native/test/')).sort();
  return ['binding.gyp', 'CMakeLists.txt'].flatMap(file => {
    const listed = [...new Set(read(file).match(/native\/[\w./-]+\.cc/g))].sort();
    const missing = sources.filter(path => !listed.includes(path)).map(path => `${file} does not list ${path}.`);
    const gone = listed
      .filter(path => !sources.includes(path))
      .map(path => `${file} lists ${path}, which does not exist.`);
    return [...missing, ...gone];
  });
}

function readme(read) {
  const text = read('README.md');
  return ['npm start', 'npm test']
    .filter(command => !text.includes(command))
    .map(command => `README.md does not name \`${command}\`.`);
}

function machineNames(files, read) {
  return files
    .filter(path => !/\.(png|ico|mkv|h264|opus|wav)$/.test(path))
    .flatMap(path =>
      read(path)
        .split('\n')
        .flatMap((line, index) => {
          const found = MACHINE_PATH.exec(line) ?? REGISTRY.exec(line);
          return found ? [`${path}:${index + 1} names a machine: ${found[0]}`] : [];
        }),
    );
}

function longFiles(files, read) {
  return files
    .filter(path => /^(native|lib)\/.*\.(ts|cc|h)$/.test(path) && !path.startsWith('lib/gst/elements/'))
    .map(path => ({ path, lines: read(path).split('\n').length - 1 }))
    .filter(({ lines }) => lines > LINES)
    .map(({ path, lines }) => `${path} has ${lines} lines; is it still one subject?`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { errors, warnings } = checkHouse(dirname(dirname(fileURLToPath(import.meta.url))));
  for (const line of warnings) console.log(`warning: ${line}`);
  for (const line of errors) console.log(`error: ${line}`);
  process.exitCode = errors.length > 0 ? 1 : 0;
}
