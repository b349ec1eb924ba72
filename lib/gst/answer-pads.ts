/** Which pads GStreamer looks for on the element that answers a signal (rtpbin's request-* signals name theirs). */
import type { NativeElement } from './native.js';

/** Names of the two pads of an answer. */
export interface AnswerPads {
  readonly sink: string;
  readonly src: string;
}

const USUAL: AnswerPads = { sink: 'sink', src: 'src' };

/** By signal, of the session that the signal's first argument names (gstrtpbin.c). */
const BY_SIGNAL: Readonly<Record<string, (session: number) => AnswerPads>> = {
  'request-aux-sender': session => ({ sink: `sink_${session}`, src: `src_${session}` }),
  'request-aux-receiver': session => ({ sink: `sink_${session}`, src: `src_${session}` }),
  'request-rtp-encoder': session => ({ sink: `rtp_sink_${session}`, src: `rtp_src_${session}` }),
  'request-rtcp-encoder': session => ({ sink: `rtcp_sink_${session}`, src: `rtcp_src_${session}` }),
  'request-rtp-decoder': () => ({ sink: 'rtp_sink', src: 'rtp_src' }),
  'request-rtcp-decoder': () => ({ sink: 'rtcp_sink', src: 'rtcp_src' }),
};

export function answerPads(signal: string, args: readonly unknown[]): AnswerPads {
  return BY_SIGNAL[signal]?.(Number(args[0])) ?? USUAL;
}

/**
 * Whether the element has such pads. Those that it only makes when asked (srtpenc's) are asked for here, for rtpbin looks
 * without asking.
 */
export function offersPads(element: NativeElement, { sink, src }: AnswerPads): boolean {
  if (sink === USUAL.sink) return true;
  for (const name of [sink, src]) {
    if (element.pad(name)) continue;
    const asked = element.padTemplates().some(template => template.presence === 'request' && fits(template.name, name));
    if (!asked || !element.requestPad(name)) return false;
  }
  return true;
}

function fits(template: string, name: string): boolean {
  return new RegExp(`^${template.replace('%u', '\\d+')}$`).test(name);
}
