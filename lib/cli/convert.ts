/** `gst-costream convert` */
import { Command } from 'commander';
import { examplesText } from './words.js';

export function convertCommand(): Command {
  return new Command('convert')
    .description('Prints a gst-launch line as TypeScript with the same elements, properties and links, fully typed.')
    .argument('<line...>', 'the line, with or without gst-launch-1.0; in quotes, or its words behind --')
    .addHelpText(
      'after',
      examplesText([
        'gst-costream convert "videotestsrc num-buffers=100 ! x264enc tune=zerolatency ! mp4mux ! filesink location=a.mp4"',
        'gst-costream convert "$(cat old-pipeline.sh)" > pipeline.ts',
      ]),
    )
    .action(async (words: string[]) => {
      const { convertLaunchLine } = await import('../gst/convert/typescript.js');
      const { GstError } = await import('../gst/errors.js');
      const { UsageError } = await import('../errors.js');
      // One word is a whole line; several are what a shell has split already.
      const line = words.length === 1 ? words[0]! : words.map(word => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
      try {
        const { code, notes } = await convertLaunchLine(line);
        process.stdout.write(code);
        for (const note of notes) process.stderr.write(`gst-costream: ${note}\n`);
      } catch (error) {
        if (error instanceof GstError) throw new UsageError(error.message, { cause: error });
        throw error;
      }
    });
}
