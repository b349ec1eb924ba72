/** What `encoder` takes, in the order of preference; known without GStreamer, for help and checks. */
import { UsageError } from '../errors.js';
import { likely } from '../gst/names.js';

/** Hardware first, then the processor. */
const NAMES = ['nvenc', 'qsv', 'vaapi', 'v4l2', 'x264', 'openh264'] as const;

/** An encoder as people know it. */
export type EncoderName = (typeof NAMES)[number];

/** The words of `--encoder`. */
export const ENCODER_WORDS = ['auto', ...NAMES] as const;

/** Refuses what is no encoder's name. @throws UsageError */
export function checkEncoder(encoder: string): void {
  const words: readonly string[] = ENCODER_WORDS;
  if (words.includes(encoder)) return;
  const near = likely(encoder, words);
  throw new UsageError(
    `"${encoder}" is no encoder${near ? `; did you mean ${near}?` : '.'} It is one of ${words.join(', ')}.`,
  );
}
