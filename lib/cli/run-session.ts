/** Runs one session from start to end and shows it. */
import type { ControlScope } from '../control/input-messages.js';
import type { CommonOptions, SendOptions } from '../session/options.js';
import { otherEnd } from '../session/room-address.js';
import type { Session, SessionEvents } from '../session/session.js';
import type { MediaStatistics, Summary } from '../session/statistics.js';
import { followControlKey } from './control-key.js';
import { untilInterrupted } from './interruption.js';
import { makeOutput, type Output } from './output.js';

export interface Presentation {
  json: boolean;
  /** Said once the session has started. */
  started: string;
}

/** Starts a session with `options` and shows it until it ends; sets the process's exit code. */
export async function runSession<O extends CommonOptions>(
  verb: (options: O) => Promise<Session>,
  options: O,
  { json, started }: Presentation,
): Promise<void> {
  const peer = otherEnd(options);
  const output = makeOutput(peer, { json });
  await untilInterrupted(output, { json }, async signal => {
    const { nameApplication } = await import('../gst/index.js');
    nameApplication('gst-costream');
    const session = await verb({ ...options, signal });
    const { allowControl = 'none' } = options as SendOptions;
    if (allowControl !== 'none') {
      const told = { allowed: allowControl, because: 'asked' } as const;
      output.event('control', told, controlSentence(peer, told));
      followControlKey(session, allowControl, error =>
        output.event('warning', { message: error.message }, error.message),
      );
    }
    const [summary] = await Promise.all([session.finished, show(session, peer, output, started)]);
    output.summary(summary, summaryLine(summary));
  });
}

async function show(session: Session, peer: string, output: Output, started: string): Promise<void> {
  output.event('started', {}, started);
  if (!session.keyed) output.event('open', {}, OPEN);
  session.on('peer', facts => output.event('peer', facts, `${facts.peer} is heard${facts.again ? ' again' : ''}.`));
  session.on('silence', facts =>
    output.event('silence', facts, `Nothing heard from ${facts.peer} for ${facts.seconds} s; ${facts.hint}`),
  );
  session.on('warning', facts => output.event('warning', facts, `Warning: ${facts.message}`));
  session.on('control', facts => output.event('control', facts, controlSentence(peer, facts)));
  session.on('controls', facts => output.event('controls', facts, controlsSentence(peer, facts.allowed)));
  session.on('key-frame-request', facts => output.event('key-frame-request', facts));
  for await (const statistics of session.statistics({ intervalMs: output.intervalMs })) output.statistics(statistics);
}

const BECAUSE = {
  asked: '',
  panic: ' (Ctrl+Alt+Pause was pressed)',
  lost: ' (the display is gone)',
};

function controlSentence(peer: string, { allowed, because }: SessionEvents['control'][0]): string {
  if (allowed === 'none') return `${peer} may not control this screen any more${BECAUSE[because]}.`;
  return `${peer} may use ${WHAT[allowed]} here; Ctrl+Alt+Pause on that screen, or c in this terminal, takes it back.`;
}

function controlsSentence(peer: string, allowed: ControlScope): string {
  if (allowed === 'none') return `You control the screen of ${peer} no more.`;
  return `You control the screen of ${peer} by ${WHAT[allowed]}, in the window that shows it.`;
}

const WHAT = { keys: 'the keyboard', mouse: 'the mouse', all: 'keyboard and mouse' };

const OPEN =
  'No key: others on the way can watch, listen and join in; `gst-costream keygen --file key` makes one for --key-file.';

function summaryLine({ elapsedS, reason, sending, receiving, recording }: Summary): string {
  const parts = [
    ...(sending ? [media('sent', sending)] : []),
    ...(receiving ? [media('received', receiving)] : []),
    ...(recording ? [`recorded ${recording.file}`] : []),
  ];
  const why = {
    'time-limit': 'time limit',
    closed: 'closed',
    'end-of-stream': 'end of stream',
    'window-closed': 'window closed',
  };
  return `Ended after ${elapsedS} s (${why[reason]}): ${parts.join('; ')}.`;
}

function media(label: string, { video, audio }: { video: MediaStatistics[]; audio?: MediaStatistics }): string {
  const all = [...video, ...(audio ? [audio] : [])];
  const sum = (field: 'packets' | 'packetsLost') => all.reduce((total, one) => total + one[field], 0);
  const frames = video.reduce((total, one) => total + one.frames, 0);
  return `${label} ${frames} frames in ${sum('packets')} packets, ${sum('packetsLost')} lost`;
}
