/**
 * `npm run bench -- types`: how long a project that uses five elements type-checks, with the packed library's declarations,
 * in each TypeScript; beside it the same project without the library, which is what the compiler itself costs.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { treeCpuSeconds } from './cpu.js';
import { median, show, table } from './figures.js';

const usage = `Usage: npm run bench -- types [options]
  --runs N        measured runs of each compiler and project, in turn (default 5)`;

const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, help: { type: 'boolean', default: false } },
});
if (options.help) {
  console.log(usage);
  process.exit(0);
}

const runs = Number(options.runs);
const require = createRequire(import.meta.url);
const root = process.cwd();

/** Compilers, and the time that a project of five elements may take in them. */
const compilers = [
  { name: 'typescript-5.9', targetSeconds: 2 },
  { name: 'typescript', targetSeconds: 2 },
  { name: 'typescript-7', targetSeconds: 0.5 },
].map(compiler => ({
  ...compiler,
  tsc: require.resolve(`${compiler.name}/package.json`).replace('package.json', 'bin/tsc'),
}));

/** Five elements, a live one, a signal: what a first program has. */
const fiveElements = `import { caps, chain, el, Pipeline } from 'gst-costream/gst';
const encoder = el.x264enc({ tune: 'zerolatency', bitrate: 1000, speedPreset: 'ultrafast' });
const pipeline = new Pipeline(
  chain(el.v4l2src({ device: '/dev/video0' }), caps.video({ width: 1280, height: 720, framerate: 30 }),
    el.videoconvert(), encoder, el.rtph264pay({ configInterval: -1 }), el.udpsink({ host: '127.0.0.1', port: 5000 })),
);
await pipeline.play();
pipeline.element(encoder).set({ bitrate: 500 });
export const bitrate: number = pipeline.element(encoder).get('bitrate');
`;
/** The same with an error that only the generated types can see: the bench would else measure a library of \`any\`. */
const wrong = fiveElements.replace("'zerolatency'", "'zerolatenzy'");
const without = 'export const bitrate: number = 500;\n';

const directory = mkdtempSync(join(tmpdir(), 'gst-costream-bench-types-'));
try {
  install();
  const projects = {
    five: project('five', fiveElements),
    wrong: project('wrong', wrong),
    without: project('without', without),
  };
  const seconds = new Map(compilers.map(({ name }) => [name, { five: [] as Spent[], without: [] as Spent[] }]));
  for (const { name, tsc } of compilers) expectError(name, tsc, projects.wrong);
  for (let run = 0; run < runs; run++) {
    for (const { name, tsc } of compilers) {
      seconds.get(name)!.five.push(check(tsc, projects.five));
      seconds.get(name)!.without.push(check(tsc, projects.without));
    }
  }
  const rows = compilers.map(({ name, tsc, targetSeconds }) => {
    const { five, without: empty } = seconds.get(name)!;
    const wall = median(five.map(spent => spent.wall));
    const columns = [
      wall,
      median(five.map(({ cpu }) => cpu)),
      median(empty.map(spent => spent.wall)),
      median(empty.map(({ cpu }) => cpu)),
    ];
    const within = wall <= targetSeconds ? 'yes' : 'NO';
    return [versionOf(tsc), ...columns.map(value => show(value, 2)), show(targetSeconds, 1), within];
  });
  console.log(
    `Type-check of a project with five elements, and of one without the library; medians of ${runs} runs, in seconds`,
  );
  console.log(`Load of this machine: ${show(loadavg()[0]!)} on ${cpus().length} cores\n`);
  console.log(table([['TypeScript', 'five', 'its CPU', 'without', 'its CPU', 'target', 'met'], ...rows]));
} finally {
  rmSync(directory, { recursive: true, force: true });
}

/** The library as a dependency: its declarations, as the package has them. */
function install(): void {
  const home = join(directory, 'node_modules', 'gst-costream');
  const words = [
    '-p',
    join(root, 'tsconfig.build.json'),
    '--outDir',
    join(home, 'dist'),
    '--emitDeclarationOnly',
    '--noCheck',
  ];
  execFileSync(process.execPath, [compilers[1]!.tsc, ...words, '--incremental', 'false', '--tsBuildInfoFile', 'null']);
  const exported = { './gst': { types: './dist/gst/index.d.ts' } };
  writeFileSync(
    join(home, 'package.json'),
    JSON.stringify({ name: 'gst-costream', type: 'module', exports: exported }),
  );
}

function project(name: string, source: string): string {
  const home = join(directory, name);
  mkdirSync(home);
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2022', 'ESNext.Disposable'],
    module: 'NodeNext',
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['node'],
    typeRoots: [join(root, 'node_modules', '@types')],
  };
  writeFileSync(join(home, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  writeFileSync(join(home, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(home, 'main.ts'), source);
  return home;
}

/** Seconds by the clock, and of processor time: the latter tells the work also where others keep the cores busy. */
interface Spent {
  wall: number;
  cpu: number;
}

function check(tsc: string, home: string): Spent {
  const cpu = treeCpuSeconds(process.pid);
  const before = process.hrtime.bigint();
  execFileSync(process.execPath, [tsc, '-p', home], { stdio: ['ignore', 'inherit', 'inherit'] });
  return { wall: Number(process.hrtime.bigint() - before) / 1e9, cpu: treeCpuSeconds(process.pid) - cpu };
}

function expectError(name: string, tsc: string, home: string): void {
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', home], { encoding: 'utf8' });
  if (status === 0 || !stdout.includes('Did you mean \'"zerolatency"\'')) {
    throw new Error(`${name} did not find the wrong nick in the project that has one:\n${stdout}`);
  }
}

function versionOf(tsc: string): string {
  return execFileSync(process.execPath, [tsc, '--version'], { encoding: 'utf8' }).replace('Version', '').trim();
}
