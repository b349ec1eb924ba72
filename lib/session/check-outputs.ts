/** What arrives needs somewhere to go: said before a device or socket is opened, not when the first packet comes. */
import { hasSoundSink } from '../host/devices.js';
import { explainNoSound } from '../media/failure.js';
import { checkRecorder } from '../media/recorder.js';
import { parseAudioSink } from '../media/spec.js';
import type { RecvOptions } from './options.js';
import { explain } from './part.js';

/** The server's own words for what it has, such as "@DEFAULT_SINK@", and its numbers. */
const ALIAS = /^(@.*@|\d+)$/;

/** @throws MissingError NO_DEVICE, NO_PLUGIN */
export async function checkOutputs({
  audioOut,
  record,
  signal,
}: Pick<RecvOptions, 'audioOut' | 'record' | 'signal'>): Promise<void> {
  if (record !== undefined) {
    try {
      checkRecorder();
    } catch (error) {
      throw explain(error, {});
    }
  }
  if (audioOut === undefined) return;
  const sink = parseAudioSink(audioOut);
  if (sink.kind !== 'pulse' || sink.device === undefined || ALIAS.test(sink.device)) return;
  // A server that does not answer is told of by the element that plays.
  if ((await hasSoundSink(sink.device, signal)) === false) throw explainNoSound('sink', sink.device);
}
