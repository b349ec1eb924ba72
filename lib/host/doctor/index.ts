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
}

/** What `doctor` found. */
export interface Diagnosis {
  /** Whether no check has failed; warnings are for what a session may do without. */
  healthy: boolean;
  checks: Check[];
  /** The line to `peer`, where it was measured. */
  line?: LineReport;
}

/** Looks at everything that a session needs. @throws StartError COMMAND when a command of `fix` fails */
export async function doctor(options: DoctorOptions = {}): Promise<Diagnosis> {
  const basePort = options.basePort ?? 5000;
  if (!Number.isInteger(basePort) || basePort < 1024 || basePort > 65_000)
    throw new UsageError(`Expected a whole number from 1024 to 65000 for basePort but received ${basePort}.`);
  let found = await examine(basePort);
  const steps = options.fix ? found.flatMap(finding => finding.steps ?? []) : [];
  if (steps.length > 0) {
    await runSteps(steps, options);
    found = await examine(basePort);
  }
  const { peer } = options;
  const { findings = [], line } = peer === undefined ? {} : await examineLine({ ...options, peer }, basePort);
  const checks = [...found, ...findings].map(({ steps: _, ...check }) => check);
  return { healthy: checks.every(({ status }) => status !== 'failed'), checks, ...(line && { line }) };
}

async function examine(basePort: number): Promise<Finding[]> {
  return [
    nodeVersion(),
    gstreamerVersion(),
    plugins(),
    ...(await encoders()),
    await hardwareEncoders(),
    await decoder(),
    await cameras(),
    loopVideo(),
    loopSound(),
    soundServer(),
    await display(),
    await ports(basePort),
    firewall(basePort),
    socketBuffers(),
    ssh(),
  ];
}
