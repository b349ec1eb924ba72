/**
 * What a user has set once for all: the file `~/.config/gst-costream/config.json` with its profiles, and the environment.
 * The verbs themselves read neither; whoever wants them asks `loadConfig`, as the command line does.
 */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { checkOption, type Kind } from '../check-options.js';
import { CostreamError, StartError, UsageError } from '../errors.js';
import { likely } from '../gst/names.js';
import { hasEnvironmentKey } from '../link/key.js';
import { type CallOptions, DEFAULTS, KNOWN, type RecvOptions, type SendOptions } from './options.js';

/** The options of each verb. */
export interface VerbOptions {
  send: SendOptions;
  recv: RecvOptions;
  call: CallOptions;
}

/** Where a value came from; what stands further down this list wins. */
export type SettingOrigin = 'default' | 'file' | 'profile' | 'environment' | 'flag';

/** One option with the value that it has. */
export interface Setting {
  /** The option's name in the library, such as "basePort". */
  name: string;
  value: unknown;
  origin: SettingOrigin;
  /** The file, the file and its profile, the variable or the flag. Absent for defaults. */
  where?: string;
}

/** What `loadConfig` takes. */
export interface ConfigOptions<V extends keyof VerbOptions> {
  /** What was given for this one time, which wins. */
  options?: Partial<VerbOptions[V]> | undefined;
  /** Name of a profile in the file. Default: GST_COSTREAM_PROFILE, else none. */
  profile?: string | undefined;
  /** Default `process.env`. */
  environment?: NodeJS.ProcessEnv | undefined;
}

/** What holds for one verb now. */
export interface Config<V extends keyof VerbOptions> {
  /** To hand to the verb, which fills in the defaults itself. */
  options: VerbOptions[V];
  /** Every option that has a value, by name. */
  settings: Setting[];
  /** The file, whether it is there or not. */
  path: string;
  profile?: string;
}

/** Options that are of one run, or never stand in a file or variable as text. */
const NEVER = ['key', 'signal'];
/** A word of the shell, and part of a systemd unit's name. */
const PROFILE = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;
const NAMES: Readonly<Record<string, Kind>> = Object.fromEntries(
  // Of the verbs `send` takes several peers; the others refuse them themselves.
  Object.entries({ ...KNOWN.call, peer: KNOWN.send.peer }).filter(([name]) => !NEVER.includes(name)),
);

/** `config.json` in XDG_CONFIG_HOME, or in ~/.config (XDG Base Directory Specification 0.8). */
export function configPath(environment: NodeJS.ProcessEnv = process.env): string {
  const base = environment.XDG_CONFIG_HOME;
  // A relative one is to be ignored, says the specification.
  return join(
    base?.startsWith('/') ? base : join(environment.HOME || homedir(), '.config'),
    'gst-costream/config.json',
  );
}

/** The variable of an option, such as GST_COSTREAM_BASE_PORT. */
function variableOf(name: string): string {
  return `GST_COSTREAM_${name.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase()}`;
}

/**
 * The options of a verb as file, profile, environment and `options` give them, later ones winning.
 * @throws UsageError that names the file or variable, the key, and what it takes; StartError FILE
 */
export async function loadConfig<V extends keyof VerbOptions>(
  verb: V,
  { options = {}, profile: asked, environment = process.env }: ConfigOptions<V> = {},
): Promise<Config<V>> {
  const path = configPath(environment);
  const profile = asked ?? (environment.GST_COSTREAM_PROFILE || undefined);
  const found = new Map<string, Setting>();
  const set = (settings: readonly Setting[]) => {
    for (const setting of settings) if (Object.hasOwn(KNOWN[verb], setting.name)) found.set(setting.name, setting);
  };
  set(Object.entries(DEFAULTS).map(([name, value]) => ({ name, value, origin: 'default' })));
  const { common, profiles } = readConfig(path);
  set(common);
  if (profile !== undefined) set(profileOf(profiles, profile, path));
  set(environmentSettings(environment));
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  // What only the caller's own options may hold is theirs to check.
  for (const [name, value] of given) found.set(name, { name, value, origin: 'flag', where: flagOf(name) });
  onlyOneKey(found, options, environment);
  onlyOneWay(found, verb);
  const settings = [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const chosen = settings.filter(({ origin }) => origin !== 'default').map(({ name, value }) => [name, value]);
  return {
    options: Object.fromEntries(chosen) as VerbOptions[V],
    settings,
    path,
    ...(profile !== undefined && { profile }),
  };
}

/** The names of the profiles in the file. @throws as `loadConfig` */
export function profileNames(environment: NodeJS.ProcessEnv = process.env): string[] {
  return [...readConfig(configPath(environment)).profiles.keys()];
}

function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
}

/** The key is one thing in several options: whichever is nearer to the user takes the others away. */
function onlyOneKey(found: Map<string, Setting>, options: object, environment: NodeJS.ProcessEnv): void {
  const file = found.get('keyFile');
  if (!file || file.origin === 'flag') return;
  const { key, keyPrompt } = options as CallOptions;
  const inEnvironment = hasEnvironmentKey(environment) && file.origin !== 'environment';
  if (key !== undefined || keyPrompt || inEnvironment) found.delete('keyFile');
}

const NEARNESS = ['default', 'file', 'profile', 'environment', 'flag'] as const satisfies readonly SettingOrigin[];

/** A peer or a room: the nearer to the user takes the other away, with what only the other needs. */
function onlyOneWay(found: Map<string, Setting>, verb: keyof VerbOptions): void {
  const rank = (name: string) => NEARNESS.indexOf(found.get(name)?.origin ?? 'default');
  const drop = (...names: string[]) => {
    for (const name of names) if (found.get(name)?.origin !== 'flag') found.delete(name);
  };
  if (!found.has('via')) return;
  if (verb === 'call' || rank('peer') > rank('via')) drop('via');
  else drop('peer', 'listen', 'basePort');
}

interface ConfigFile {
  common: readonly Setting[];
  profiles: ReadonlyMap<string, readonly Setting[]>;
}

/** The file's content, checked as a whole; empty where there is none. */
function readConfig(path: string): ConfigFile {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { common: [], profiles: new Map() };
    throw new StartError('FILE', `Cannot read ${path}: ${message}.`, { cause });
  }
  const { profiles = {}, ...common } = asObject(parsed(text, path), path, 'one object of options');
  const named = Object.entries(asObject(profiles, path, 'an object of profiles for "profiles"')).map(
    ([name, options]) => {
      if (!PROFILE.test(name))
        throw new UsageError(
          `${path}: "${name}" is no name for a profile; it takes letters, digits, dots, dashes and underscores.`,
        );
      const place = `${path}, profile ${name}`;
      return [name, settingsOf(asObject(options, place, 'an object of options'), place, 'profile', path)] as const;
    },
  );
  return { common: settingsOf(common, path, 'file', path), profiles: new Map(named) };
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const position = Number(/at position (\d+)/.exec((cause as Error).message)?.[1]);
    const line = Number.isNaN(position) ? undefined : text.slice(0, position).split('\n').length;
    const where = line === undefined ? '' : `, line ${line}`;
    const why = (cause as Error).message.replace(/ (in JSON )?at position.*$/s, '');
    throw new UsageError(
      `${path} is no JSON${where}: ${why}; mend it, or move it away and \`gst-costream config init\` writes a new one.`,
      { cause },
    );
  }
}

function asObject(value: unknown, place: string, expected: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new UsageError(`${place}: expected ${expected}, such as {"fps": 30}.`);
}

function settingsOf(
  options: Record<string, unknown>,
  place: string,
  origin: 'file' | 'profile',
  path: string,
): Setting[] {
  return Object.entries(options).map(([name, value]) => {
    const kind = kindOf(name, place);
    located(place, () => checkOption(name, value, kind));
    return { name, value: kind === 'path' ? pathFrom(value as string, path) : value, origin, where: place };
  });
}

function kindOf(name: string, place: string): Kind {
  const kind = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
  if (kind) return kind;
  if (name === 'key')
    throw new UsageError(
      `${place}: a key never stands here as text; \`gst-costream keygen --file FILE\` writes one, and "keyFile" names it.`,
    );
  const near = likely(name, Object.keys(NAMES));
  throw new UsageError(
    `${place}: there is no option "${name}"${near ? `; did you mean ${near}?` : `; it takes ${Object.keys(NAMES).join(', ')}.`}`,
  );
}

/** `~` is the home folder, and what is relative starts at the file's own folder, wherever the command is run. */
function pathFrom(text: string, file: string): string {
  return text.startsWith('~/') ? join(homedir(), text.slice(2)) : resolve(dirname(file), text);
}

function profileOf(profiles: ConfigFile['profiles'], profile: string, path: string): readonly Setting[] {
  const settings = profiles.get(profile);
  if (settings) return settings;
  const names = [...profiles.keys()];
  const near = likely(profile, names);
  const fix =
    names.length === 0
      ? 'it has none; `gst-costream config path` says which file that is, `config init` writes one.'
      : near
        ? `did you mean ${near}?`
        : `it has ${names.join(', ')}.`;
  throw new UsageError(`There is no profile "${profile}" in ${path}; ${fix}`);
}

/** An empty variable is as good as none: shells set those. */
function environmentSettings(environment: NodeJS.ProcessEnv): Setting[] {
  return Object.entries(NAMES).flatMap(([name, kind]) => {
    const where = variableOf(name);
    const text = environment[where];
    if (!text || ELSEWHERE.includes(name)) return [];
    const value = fromText(text, kind);
    located(where, () => checkOption(name, value, kind));
    return [{ name, value, origin: 'environment' as const, where }];
  });
}

/** GST_COSTREAM_VIA is the server of the channels, which sessions would take for their own. */
const ELSEWHERE = ['via'];

const BOOLEANS: Readonly<Record<string, boolean>> = {
  1: true,
  true: true,
  yes: true,
  0: false,
  false: false,
  no: false,
};

/** A variable's text as the value of its kind; what cannot be one stays text, and is refused as such. */
function fromText(text: string, kind: Kind): unknown {
  if (kind === 'number') return Number.isNaN(Number(text)) ? text : Number(text);
  if (kind === 'boolean') return BOOLEANS[text.toLowerCase()] ?? text;
  if (kind === 'texts') {
    const words = text.trim().split(/\s+/);
    return words.length === 1 ? words[0] : words;
  }
  return text;
}

/** Says where the value stands that `check` refuses. */
function located(place: string, check: () => void): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof CostreamError)) throw error;
    throw new UsageError(`${place}: ${error.message.charAt(0).toLowerCase()}${error.message.slice(1)}`, {
      cause: error,
    });
  }
}
