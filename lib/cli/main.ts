/** The command line's entry, called by bin/gst-costream.mjs. */
import { StartError } from '../errors.js';
import { takeEnvironmentKey } from '../link/key.js';
import { isReaderGone, tell } from './failure.js';
import { makeProgram } from './program.js';

/** Runs the verb that `words` name and ends the process with its exit code; errors are told, never thrown. */
export async function main(words: readonly string[]): Promise<void> {
  // Nobody is left to be told of errors on stderr, and a log that cannot be written is no reason to hang up.
  process.stderr.on('error', () => {});
  process.stdout.on('error', outputFailure());
  takeEnvironmentKey();
  try {
    const program = await makeProgram(words);
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    process.exitCode = tell(error, { json: words.includes('--json') });
  }
  // What was written last may have failed, and says so after it.
  await new Promise(resolve => process.stdout.write('', resolve));
  // All is closed by now; a sound server or device that hangs in one of GStreamer's threads must not hold us.
  process.exit();
}

/** `| head` closes the pipe and a terminal goes away: whoever streams ends for it, and nobody is told. A full disk is an error. */
function outputFailure(): (error: NodeJS.ErrnoException) => void {
  let told = false;
  return error => {
    // A verb whose data went there has told its own sentence.
    if (told || process.exitCode || isReaderGone(error)) return;
    told = true;
    const failure = new StartError('FILE', `Cannot write to standard output: ${error.message}.`, { cause: error });
    process.exitCode = tell(failure, { json: false });
  };
}
