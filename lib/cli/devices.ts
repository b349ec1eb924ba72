/** `gst-costream devices` */
import { Command } from 'commander';
import type { DeviceList, ListedDevice } from '../host/devices.js';
import { print } from './output.js';
import { examplesText } from './words.js';

export function devicesCommand(): Command {
  return new Command('devices')
    .description('Lists cameras, screens and sound devices in the words to copy behind --video, --audio and their kin.')
    .option('--json', 'as one JSON object')
    .addHelpText('after', examplesText(['gst-costream devices', 'gst-costream devices --json | jq -r ".video[].spec"']))
    .action(async ({ json = false }: { json?: boolean }) => {
      const { listDevices } = await import('../host/devices.js');
      const list = await listDevices();
      if (json) print(list);
      else process.stdout.write(deviceTable(list));
    });
}

/** A block for each option; a star marks what is used when the option is left out. */
export function deviceTable({ video, audio, videoOut, audioOut, missing }: DeviceList): string {
  const blocks: [string, ListedDevice[], (string | undefined)[]][] = [
    ['--video       pictures to send', video, [missing.cameras, missing.screens]],
    ['--audio       sound to send', audio, [missing.pulse, missing.alsa]],
    ['--video-out   where pictures go', videoOut, [missing.screens]],
    ['--audio-out   where sound goes', audioOut, [missing.pulse]],
  ];
  const width = Math.max(...blocks.flatMap(([, devices]) => devices.map(({ spec }) => spec.length)));
  const row = (device: ListedDevice) =>
    `  ${device.default ? '*' : ' '} ${device.spec.padEnd(width)}  ${[device.name, offers(device), device.note].filter(Boolean).join('; ')}`;
  return blocks
    .map(([title, devices, reasons]) => {
      const lacks = reasons.filter(reason => reason !== undefined).map(reason => `    (${reason})`);
      return `${[title, ...devices.map(row), ...lacks].join('\n')}\n`;
    })
    .join('\n')
    .concat('\n* used when the option is left out\n');
}

/** A camera's largest sizes; it often has twenty. */
function offers({ sizes }: ListedDevice): string | undefined {
  return sizes?.slice(0, MOST_SIZES).join(' ');
}

const MOST_SIZES = 4;
