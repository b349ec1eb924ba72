/** `gst-costream keygen` */
import { Command } from 'commander';
import { examplesText } from './words.js';

export function keygenCommand(): Command {
  return new Command('keygen')
    .description('Makes a key of 256 bits that both ends get by a way that you trust.')
    .option('--file <file>', 'write it into this new file, which only you can read (default: print it)')
    .addHelpText('after', examplesText(['gst-costream keygen --file key', 'scp key server.example.org:']))
    .action(async ({ file }: { file?: string }) => {
      const { generateKey, writeKey } = await import('../link/key.js');
      if (file === undefined) process.stdout.write(`${generateKey()}\n`);
      else writeKey(file);
    });
}
