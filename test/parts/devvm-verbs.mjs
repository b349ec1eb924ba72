/**
 * Runs in the virtual machine: verbs of the command line one after the other, in one process, which an emulated processor takes
 * longer to start than most verbs to end. It is a user's process but for its beginning and its end; the agent tells what to run.
 * Plain JavaScript, because the machine's Node runs it as it is.
 */
import { main } from '../../dist/cli/main.js';

for (const name of ['stdout', 'stderr']) {
  process[name].write = (data, encoding, done) => {
    process.send({ [name]: Buffer.from(data, typeof encoding === 'string' ? encoding : 'utf8').toString('base64') });
    (typeof encoding === 'function' ? encoding : done)?.();
    return true;
  };
}
// The last that a verb does; others will follow it.
process.exit = () => {};

process.on('message', async words => {
  process.exitCode = 0;
  await main(words);
  for (const stream of [process.stdout, process.stderr]) stream.removeAllListeners('error');
  process.send({ exit: { code: process.exitCode, signal: null } });
});
