/** What a check of the doctor is: one subject, how it fares, and what mends it here. */
import type { Step } from '../setup/plan.js';
import { commandLine } from '../setup/run.js';

/** One thing that `doctor` looked at. */
export interface Check {
  /** Stable name, such as "loop-video". */
  id: string;
  /** `warning`: a session may do without it. */
  status: 'ok' | 'warning' | 'failed';
  /** What was found, as a sentence. */
  found: string;
  /** Why that matters; absent where all is well. */
  cause?: string;
  /** What mends it on this machine: a command, or what to do where no command can. */
  fix?: string;
}

/** A check, and the steps that `--fix` may run for it. */
export interface Finding extends Check {
  steps?: readonly Step[];
}

export const ok = (id: string, found: string): Finding => ({ id, status: 'ok', found });

export function warning(id: string, found: string, cause: string, mend?: string | readonly Step[]): Finding {
  return { id, status: 'warning', found, cause, ...mending(mend) };
}

export function failed(id: string, found: string, cause: string, mend?: string | readonly Step[]): Finding {
  return { id, status: 'failed', found, cause, ...mending(mend) };
}

function mending(mend: string | readonly Step[] | undefined): Pick<Finding, 'fix' | 'steps'> {
  if (mend === undefined) return {};
  return typeof mend === 'string' ? { fix: mend } : { fix: mend.map(commandLine).join('; '), steps: mend };
}
