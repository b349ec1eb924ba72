/** `doctor`: what of this machine a session needs, how it fares, and what mends it. */
import { UsageError } from '../../errors.js';
import type { LineReport } from '../line/measure.js';
import { runSteps, type StepOptions } from '../setup/run.js';
import type { Check, Finding } from './check.js';
import { cameras, display, loopSound, loopVideo, soundServer } from './devices.js';
import { decoder, encoders, gstreamerVersion, hardwareEncoders, nodeVersion, plugins } from './gstreamer.js';
import { examineLine, type PeerOptions } from './line.js';
import { firewall, ports, socketBuffers, ssh } from './network.js';

export type { LineRate, LineReport } from '../line/measure.js';
export type { LineSettings } from '../line/settings.js';
export type { Check } from './check.js';
export { type AnswerOptions, answerDoctor, type DoctorAnswerer, type PeerOptions } from './line.js';

/** What `doctor` looks at, and whether it mends; with `peer`, whose side runs `answerDoctor`, at the line to it too. */
export interface DoctorOptions extends StepOptions, PeerOptions {
  signal?: AbortSignal | undefined;
  /** First of the UDP ports, 1024-65000. Default 5000. */
  basePort?: number | undefined;
  /** Runs the commands that mend, and looks again. Nothing that is in use is touched. */
  fix?: boolean | undefined;
  /** Only these checks, by their names in `DOCTOR_CHECKS`. Default all. */
  checks?: readonly string[] | undefined;
}

/** What `doctor` found. */
export interface Diagnosis {
  /** Whether no check has failed; warnings are for what a session may do without. */
  healthy: boolean;
  checks: Check[];
  /** The line to `peer`, where it was measured. */
  line?: LineReport;
}

/**
 * Looks at everything that a session needs.
 * @throws UsageError for a check that there is not; StartError COMMAND when a command of `fix` fails
 */
export async function doctor(options: DoctorOptions = {}): Promise<Diagnosis> {
  const basePort = options.basePort ?? 5000;
  if (!Number.isInteger(basePort) || basePort < 1024 || basePort > 65_000)
    throw new UsageError(`Expected a whole number from 1024 to 65000 for basePort but received ${basePort}.`);
  const names = checkNames(options.checks);
  let found = await examine(basePort, names);
  const steps = options.fix ? found.flatMap(finding => finding.steps ?? []) : [];
  if (steps.length > 0) {
    await runSteps(steps, options);
    found = await examine(basePort, names);
  }
  const { peer } = options;
  const { findings = [], line } = peer === undefined ? {} : await examineLine({ ...options, peer }, basePort);
  const checks = [...found, ...findings].map(({ steps: _, ...check }) => check);
  return { healthy: checks.every(({ status }) => status !== 'failed'), checks, ...(line && { line }) };
}

/** The checks of this machine by name, in their order; that of the encoders finds "encoder-x264" and "encoder-openh264". */
const CHECKS: Readonly<Record<string, (basePort: number) => Finding | Finding[] | Promise<Finding | Finding[]>>> = {
  node: nodeVersion,
  gstreamer: gstreamerVersion,
  plugins,
  encoder: encoders,
  'encoder-hardware': () => hardwareEncoders(),
  decoder,
  cameras,
  'loop-video': () => loopVideo(),
  'loop-sound': () => loopSound(),
  'sound-server': () => soundServer(),
  display: () => display(),
  ports,
  firewall: basePort => firewall(basePort),
  'socket-buffers': () => socketBuffers(),
  ssh,
};

/** The names of what `doctor` can look at. */
export const DOCTOR_CHECKS: readonly string[] = Object.keys(CHECKS);

async function examine(basePort: number, names: readonly string[]): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const name of names) found.push(...[await CHECKS[name]!(basePort)].flat());
  return found;
}

function checkNames(names: readonly string[] | undefined): readonly string[] {
  if (names === undefined || names.length === 0) return DOCTOR_CHECKS;
  const unknown = names.find(name => !DOCTOR_CHECKS.includes(name));
  if (unknown !== undefined)
    throw new UsageError(`The doctor has no check "${unknown}"; expected one of ${DOCTOR_CHECKS.join(', ')}.`);
  return DOCTOR_CHECKS.filter(name => names.includes(name));
}
