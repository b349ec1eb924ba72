/** The command line's entry, called by bin/gst-costream.mjs. */
import { tell } from './failure.js';
import { makeProgram } from './program.js';

/** Runs the verb that `words` name and ends the process with its exit code; errors are told, never thrown. */
export async function main(words: readonly string[]): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', leaveReader);
  try {
    const program = await makeProgram(words);
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    process.exitCode = tell(error, { json: words.includes('--json') });
  }
  // All is closed by now; a sound server or device that hangs in one of GStreamer's threads must not hold us.
  process.exit();
}

/** `| head` closes the pipe and a terminal goes away: whoever streams ends for it, and nobody is told of an error. */
function leaveReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE' && error.code !== 'EIO') throw error;
}
