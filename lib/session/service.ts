/** `service`: a profile's session as a unit of the user's systemd, for machines that stream by themselves. */
import { fileURLToPath } from 'node:url';
import { StartError, UsageError } from '../errors.js';
import {
  installSteps,
  type ServiceUnit,
  type UnitState,
  uninstallSteps,
  unitPath,
  unitState,
  unitText,
} from '../host/service/index.js';
import { runSteps, type StepOptions } from '../host/setup/run.js';
import { loadConfig, type VerbOptions } from './config.js';

/** What `installService` and its kin take. */
export interface ServiceOptions extends StepOptions {
  /** The profile of the configuration file whose session it is. */
  profile: string;
  /** What it runs. Default "call". */
  verb?: keyof VerbOptions | undefined;
}

/** What was run, or would have been. */
export interface ServiceResult {
  /** Every command, in order; none where there was nothing to do. */
  commands: string[];
}

/** A unit as it is, or would be. */
export interface ServiceDescription extends UnitState {
  path: string;
  text: string;
}

/**
 * Writes the unit, enables and starts it; a second time finds it and does nothing.
 * @throws UsageError for a profile that cannot run; StartError COMMAND where systemd refuses, or is not there
 */
export async function installService(options: ServiceOptions): Promise<ServiceResult> {
  const unit = await unitOf(options);
  const state = unitState(unit.profile);
  if (!options.dryRun) requireManager(state);
  const undo = `gst-costream service uninstall --profile ${unit.profile}`;
  return { commands: await runSteps(installSteps(unit, state), options, undo) };
}

/** Stops the unit and takes it away. @throws StartError COMMAND */
export async function uninstallService(options: Omit<ServiceOptions, 'verb'>): Promise<ServiceResult> {
  return { commands: await runSteps(uninstallSteps(options.profile), options) };
}

/** The unit as `installService` would write it, and how systemd sees it now. @throws as `installService` */
export async function describeService(options: ServiceOptions): Promise<ServiceDescription> {
  const unit = await unitOf(options);
  return { path: unitPath(unit.profile), text: unitText(unit), ...unitState(unit.profile) };
}

/** Before anything is written: a unit that systemd never hears of could not be taken away by it either. */
function requireManager({ active }: UnitState): void {
  if (active !== 'unknown') return;
  throw new StartError(
    'COMMAND',
    'No systemd of yours answers `systemctl --user`; log in as the user who is to run it (not by su or sudo), or as root: loginctl enable-linger USER.',
  );
}

/** What cannot run is refused now, and not every two seconds in the journal. */
async function unitOf({ profile, verb = 'call' }: ServiceOptions): Promise<ServiceUnit> {
  const { options, path } = await loadConfig(verb, { profile });
  if (!options.peer && !options.via)
    throw new UsageError(
      `${path}, profile ${profile}: it names no peer; a service needs one, {"peer": "ann.example.org"}.`,
    );
  if (options.keyPrompt)
    throw new UsageError(
      `${path}, profile ${profile}: a service has no terminal to ask on; "keyFile" in place of "keyPrompt".`,
    );
  return {
    verb,
    profile,
    node: process.execPath,
    program: fileURLToPath(new URL('../../bin/gst-costream.mjs', import.meta.url)),
    configHome: process.env.XDG_CONFIG_HOME,
  };
}
