/** Runs the steps of a plan: each is shown before it runs, and the first that fails is the end. */
import { spawn } from 'node:child_process';
import { StartError } from '../../errors.js';
import { COMMAND_PATH } from './machine.js';
import type { Step } from './plan.js';

export interface StepOptions {
  /** Shows the commands and runs none. */
  dryRun?: boolean | undefined;
  /** Answers every question with yes. */
  yes?: boolean | undefined;
  /** Hears of each command before it runs, as one could type it, and what it is for. */
  onCommand?: ((command: string, why: string) => void) | undefined;
  /** Answers a question; without it, and without `yes`, the answer is no. */
  confirm?: ((question: string) => Promise<boolean>) | undefined;
  signal?: AbortSignal | undefined;
}

/** Returns the commands as they were shown; `undo` is the command that takes back what they did. @throws StartError DECLINED, COMMAND */
export async function runSteps(steps: readonly Step[], options: StepOptions, undo?: string): Promise<string[]> {
  const shown: string[] = [];
  for (const step of steps) {
    const { dryRun, yes, onCommand, confirm, signal } = options;
    signal?.throwIfAborted();
    if (step.question && !dryRun && !yes && !(await confirm?.(step.question)))
      throw new StartError('DECLINED', `Left as it is: ${asStatement(step.question)} (--yes does it without asking).`);
    const command = commandLine(step);
    onCommand?.(command, step.why);
    if (!dryRun) await run(step, shown.length > 0 ? stays(undo) : '', signal);
    shown.push(command);
  }
  return shown;
}

/** As a person would type it. */
export function commandLine(step: Step): string {
  const line = words(step).map(shellQuoted).join(' ');
  return step.input === undefined ? line : `${line} <<'END'\n${step.input}END`;
}

function words({ root, command }: Step): string[] {
  return [...(root && process.getuid?.() !== 0 ? ['sudo'] : []), ...command];
}

function stays(undo: string | undefined): string {
  return ` What ran before it stays${undo === undefined ? '' : `; \`${undo}\` undoes it`}.`;
}

async function run(step: Step, afterwards: string, signal: AbortSignal | undefined): Promise<void> {
  const [program, ...args] = words(step) as [string, ...string[]];
  const failed = (how: string, said: string) =>
    new StartError('COMMAND', `\`${commandLine(step).split('\n')[0]}\` ${how}${said && `: ${said}`}.${afterwards}`);
  const output: Buffer[] = [];
  const child = spawn(program, args, {
    env: { ...process.env, PATH: COMMAND_PATH, LC_ALL: 'C' },
    // sudo asks for its password on the terminal itself.
    stdio: [step.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    signal,
  });
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk: Buffer) => output.push(chunk));
  child.stdin?.end(step.input);
  const { code, error } = await new Promise<{ code: number | null; error?: NodeJS.ErrnoException }>(resolve => {
    child.once('error', (error: NodeJS.ErrnoException) => resolve({ code: null, error }));
    child.once('close', code => resolve({ code }));
  });
  if (error?.code === 'ENOENT') throw failed(`cannot run: ${program} is not installed`, '');
  if (error) throw error;
  if (code === 0) return;
  const said = Buffer.concat(output).toString().trim().split('\n').filter(Boolean).join('; ').replace(/\.$/, '');
  throw failed(`failed with exit code ${code}`, said);
}

/** "x is loaded: unload it? …" without its question. */
function asStatement(question: string): string {
  return question.split(/[:?]/)[0]!;
}

function shellQuoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
