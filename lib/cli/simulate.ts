/** `gst-costream simulate` */
import { Command, Option } from 'commander';
import { DEFAULTS } from '../session/options.js';
import type { SimulateOptions, SimulationSummary } from '../session/simulate.js';
import { untilInterrupted } from './interruption.js';
import { makeOutput } from './output.js';
import { EXIT_CODES, examplesText, number, path } from './words.js';

export function simulateCommand(): Command {
  return new Command('simulate')
    .description('A call of this machine with itself over a bad line that is made up: shows what the friend will see.')
    .option('--loss <percent>', 'packets lost on each way (default: 0)', number('loss'))
    .option('--burst <packets>', 'mean length of a row of lost packets (default: 1)', number('burst'))
    .option('--delay <ms>', 'one way (default: 0)', number('delay'))
    .option('--jitter <ms>', 'up to so much more (default: 0)', number('jitter'))
    .option('--reorder <percent>', 'packets that later ones overtake (default: 0)', number('reorder'))
    .option('--duplicate <percent>', 'packets that come twice (default: 0)', number('duplicate'))
    .option('--rate <kb/s>', 'what the line carries (default: whatever comes)', number('rate'))
    .option('--queue <ms>', 'how long packets wait for it at most (default: 300)', number('queue'))
    .option('--seed <n>', 'the same number makes the same line (default: 1)', number('seed'))
    .option('--time-limit <s>', 'end after so many seconds (default: 15)', number('timeLimit'))
    .option('--video <spec>', 'picture to send (default: test)')
    .option('--audio <spec>', 'sound to send (default: test)')
    .option('--video-out <spec>', 'where the picture goes (default: none)')
    .option('--size <WxH>', `size of the picture (default: ${DEFAULTS.size})`)
    .option('--fps <n>', `frames a second (default: ${DEFAULTS.fps})`, number('fps'))
    .option('--bitrate <kb/s>', `the most for the picture (default: ${DEFAULTS.bitrate})`, number('bitrate'))
    .addOption(new Option('--rate-control').hideHelp())
    .option('--no-rate-control', 'the picture stays as it was asked for, whatever the line carries')
    .option('--no-repair', 'the classic wire alone, as with an original')
    .option('--snapshot <file>', 'what the friend sees at the end (default: simulation.png)', path('--snapshot'))
    .option('--overwrite', 'that file may be replaced')
    .option('--base-port <port>', 'first UDP port to try (default: 5000)', number('basePort'))
    .option('--json', 'statistics and summary as JSON lines on stdout')
    .addHelpText(
      'after',
      examplesText([
        'gst-costream simulate --loss 5 --delay 40 --jitter 10',
        'gst-costream simulate --rate 1500 --delay 20 --bitrate 4000 --video screen',
      ]) + EXIT_CODES,
    )
    .action(async ({ json = false, ...options }: SimulateOptions & { json?: boolean }) => {
      const { simulate } = await import('../session/simulate.js');
      await run(simulate, options, json);
    });
}

async function run(
  simulate: (options: SimulateOptions) => Promise<SimulationSummary>,
  options: SimulateOptions,
  json: boolean,
): Promise<void> {
  const output = makeOutput('the line', { json });
  await untilInterrupted(output, { json }, async signal => {
    const summary = await simulate({ ...options, signal, onStatistics: statistics => output.statistics(statistics) });
    output.summary(summary, `Ended after ${summary.elapsedS} s.`);
    // The result, apart from what was said on the way.
    if (!json) process.stdout.write(resultText(summary));
  });
}

function resultText(summary: SimulationSummary): string {
  const { line, limitedS, latencyP50Ms: p50, latencyP95Ms: p95, width, height, fps } = summary;
  const kept = summary.framesSent === 0 ? 0 : Math.min(100, (100 * summary.framesShown) / summary.framesSent);
  const limits = [
    ...(limitedS.line > 0 ? [`the line allowed no more for ${limitedS.line} s`] : []),
    ...(limitedS.cpu > 0 ? [`this machine was too slow for ${limitedS.cpu} s`] : []),
  ];
  const size = width && height ? `, ${width}x${height} at ${fps} frames a second at the end` : '';
  const rows = [
    [
      'Line',
      `${line.packets} packets, ${line.lost} lost (${line.queueDropped} because it was full), seed ${summary.seed}`,
    ],
    ['Pictures', `${summary.framesShown} of ${summary.framesSent} shown (${kept.toFixed(1)} %)`],
    ['Freezes', summary.freezes === 0 ? 'none' : `${summary.freezes}, the longest ${summary.longestFreezeMs} ms`],
    ['Repaired', `${summary.repaired} packets, for ${summary.repairPercent} % more`],
    ['Bitrate', `${[`${summary.bitrateKbps} kb/s${size}`, ...limits].join('; ')}`],
    ['Latency', p50 === undefined ? 'not measured' : `${p50} ms (p50), ${p95} ms (p95), capture to presentation`],
    ['Picture', summary.snapshot],
  ];
  return rows.map(([label, text]) => `${`${label}:`.padEnd(11)}${text}\n`).join('');
}
