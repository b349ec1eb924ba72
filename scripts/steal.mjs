/**
 * Tests that judge picture and sound in real time need the processor in time. A hypervisor may give it to others meanwhile
 * ("steal" in proc(5), stat): such a run judges the host, and who asked is told how much was taken.
 */
import { readFileSync } from 'node:fs';

/** Below it, a failure is ours. */
const NOTABLE = 0.03;

/** Jiffies of all processors since boot: those that were taken, and those that were wanted. */
function jiffies() {
  const [, ...fields] = readFileSync('/proc/stat', 'utf8').split('\n', 1)[0].split(/\s+/);
  const [user, nice, system, , , irq, softirq, steal] = fields.map(Number);
  return { taken: steal, wanted: user + nice + system + irq + softirq + steal };
}

/** Starts to count; what it returns tells the share that was taken of what was wanted since, or undefined for hardly any. */
export function watchSteal() {
  const before = jiffies();
  return () => {
    const now = jiffies();
    const share = (now.taken - before.taken) / Math.max(1, now.wanted - before.wanted);
    return share >= NOTABLE ? share : undefined;
  };
}
