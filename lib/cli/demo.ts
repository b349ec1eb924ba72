/** `gst-costream demo` */
import { Command } from 'commander';
import type { DemoOptions, DemoSummary } from '../session/demo.js';
import { untilInterrupted } from './interruption.js';
import { makeOutput } from './output.js';
import { EXIT_CODES, examplesText, number, path } from './words.js';

export function demoCommand(): Command {
  return new Command('demo')
    .description(
      'A call between two processes of this machine, with the best real input there is: shows that all works.',
    )
    .option('--time-limit <s>', 'end after so many seconds (default: 10)', number('timeLimit'))
    .option('--directory <dir>', 'folder of the recording and the picture (default: recordings)', path('--directory'))
    .option('--video <spec>', 'picture to send (default: a camera, else the screen, else a test picture)')
    .option('--audio <spec>', 'sound to send (default: the sound server, else a test tone)')
    .option('--video-out <spec>', 'where the picture goes (default: a window where there is a display)')
    .option('--base-port <port>', 'first UDP port to try (default: 5000)', number('basePort'))
    .option('--json', 'statistics and summary as JSON lines on stdout')
    .addHelpText(
      'after',
      examplesText(['gst-costream demo', 'gst-costream demo --time-limit 60 --video screen']) + EXIT_CODES,
    )
    .action(async ({ json = false, ...options }: DemoOptions & { json?: boolean }) => {
      const { demo } = await import('../session/demo.js');
      await run(demo, options, json);
    });
}

async function run(
  demo: (options: DemoOptions) => Promise<DemoSummary>,
  options: DemoOptions,
  json: boolean,
): Promise<void> {
  const output = makeOutput('the receiver', { json });
  await untilInterrupted(output, { json }, async signal => {
    const summary = await demo({
      ...options,
      signal,
      onStatistics: statistics => output.statistics(statistics),
      onMessage: message => output.event('message', { message }, message),
    });
    output.summary(summary, `Ended after ${summary.elapsedS} s.`);
    // The result, apart from what was said on the way.
    if (!json) process.stdout.write(resultText(summary));
  });
}

function resultText(summary: DemoSummary): string {
  const { latencyP50Ms: p50, latencyP95Ms: p95 } = summary;
  const rows = [
    [
      'Sent',
      `${summary.framesSent} frames of ${summary.video}, ${summary.soundSent} sound packets of ${summary.audio}`,
    ],
    ['Received', `${summary.framesReceived} frames, ${summary.soundReceived} sound packets`],
    ['Lost', `${summary.framesLost} frames, ${summary.packetsLost} packets`],
    ['Latency', p50 === undefined ? 'not measured' : `${p50} ms (p50), ${p95} ms (p95), capture to presentation`],
    ['Bitrate', `${summary.bitrateKbps} kb/s`],
    ['Recording', summary.recording ?? 'none, the time was too short'],
    ['Picture', summary.snapshot ?? 'none, the time was too short'],
  ];
  return rows.map(([label, text]) => `${`${label}:`.padEnd(11)}${text}\n`).join('');
}
