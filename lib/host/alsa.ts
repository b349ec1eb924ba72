/** Sound cards that record, as the kernel lists them: for machines without a sound server, and for one microphone. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface AlsaDevice {
  /** What alsasrc opens, such as "hw:CARD=Podcaster,DEV=0"; stays the same when cards change their order. */
  device: string;
  name: string;
}

/** Capture devices from /proc/asound; undefined where the kernel has no ALSA. */
export function alsaCaptureDevices(proc = '/proc/asound'): AlsaDevice[] | undefined {
  if (!existsSync(join(proc, 'pcm'))) return undefined;
  const lines = readFileSync(join(proc, 'pcm'), 'utf8').split('\n');
  return lines.flatMap(line => {
    // "01-00: USB Audio : USB Audio : playback 1 : capture 1"
    const [numbers, id, name, ...streams] = line.split(':').map(part => part.trim());
    const match = /^(\d+)-(\d+)$/.exec(numbers ?? '');
    if (!match || !streams.some(stream => stream.startsWith('capture'))) return [];
    const card = readFileSync(join(proc, `card${Number(match[1])}`, 'id'), 'utf8').trim();
    return [{ device: `hw:CARD=${card},DEV=${Number(match[2])}`, name: `${card}, ${name || id}` }];
  });
}
