/** `service`: the steps that bring a unit to the user's systemd and take it away again. */
import { spawnSync } from 'node:child_process';
import type { Step } from '../setup/plan.js';
import { installedUnit, type ServiceUnit, unitFolder, unitName, unitPath, unitText } from './unit.js';

export { type ServiceUnit, unitName, unitPath, unitText } from './unit.js';

/** How systemd sees a unit now; "unknown" where no user manager answers. */
export interface UnitState {
  enabled: string;
  active: string;
}

/** What brings the unit; nothing where it is there, enabled and running already. */
export function installSteps(unit: ServiceUnit, state = unitState(unit.profile)): Step[] {
  const { profile } = unit;
  const [name, path, text] = [unitName(profile), unitPath(profile), unitText(unit)];
  const before = installedUnit(profile);
  const changed = before !== text;
  const running = state.enabled === 'enabled' && state.active === 'active';
  if (!changed && running) return [];
  return [
    ...(changed
      ? [
          { why: 'where systemd looks for your own units', command: ['mkdir', '-p', unitFolder(profile)] },
          { why: 'the unit', command: ['tee', path], input: text },
          { why: 'systemd reads its units again', command: ['systemctl', '--user', 'daemon-reload'] },
        ]
      : []),
    { why: 'starts with your login', command: ['systemctl', '--user', 'enable', name] },
    // A running one goes on with what it was started with.
    { why: 'starts now', command: ['systemctl', '--user', changed ? 'restart' : 'start', name] },
  ];
}

/** What takes the unit away; nothing where there is none. */
export function uninstallSteps(profile: string): Step[] {
  if (installedUnit(profile) === undefined) return [];
  return [
    { why: 'ends it, and starts no more', command: ['systemctl', '--user', 'disable', '--now', unitName(profile)] },
    { why: 'the unit', command: ['rm', unitPath(profile)] },
    { why: 'systemd reads its units again', command: ['systemctl', '--user', 'daemon-reload'] },
  ];
}

export function unitState(profile: string): UnitState {
  const ask = (verb: string) => {
    const { stdout } = spawnSync('systemctl', ['--user', verb, unitName(profile)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 5000,
    });
    return stdout?.trim() || 'unknown';
  };
  return { enabled: ask('is-enabled'), active: ask('is-active') };
}
