/** `gst-costream types` */
import { Command } from 'commander';
import { examplesText } from './words.js';

export function typesCommand(): Command {
  return new Command('types')
    .description("Writes TypeScript types of this machine's GStreamer elements, so that el knows your plugins too.")
    .option('--out <folder>', 'where the files go; generated ones that are stale there are removed', 'gst-types')
    .argument('[elements...]', 'factory names (default: all that are installed)')
    .addHelpText(
      'after',
      `${examplesText(['gst-costream types --out src/gst-types', 'gst-costream types myfilter othersink'])}
Import the folder's index.ts once anywhere in your project:

  import './gst-types/index.js';
`,
    )
    .action(async (elements: string[], { out }: { out: string }) => {
      const { generateTypes } = await import('../gst/generate/generate.js');
      const { UsageError } = await import('../errors.js');
      const done = await generateTypes({ outDir: out, ...(elements.length > 0 && { elements }) });
      if (done.missing.length > 0)
        throw new UsageError(
          `GStreamer has no ${done.missing.join(', ')} here; \`gst-inspect-1.0\` lists what it has.`,
        );
      process.stdout.write(`Types of ${done.elements} elements of GStreamer ${done.version} written to ${out}.\n`);
      for (const { factory, reason } of done.skipped)
        process.stderr.write(`gst-costream: ${factory}: properties unchecked, because ${reason}.\n`);
    });
}
