/** What elements and pads answer when they are asked (GstQuery). */
import type { Format } from './native.js';

/** Whether and where a stream can be sought (GST_QUERY_SEEKING). @see GST_QUERY_SEEKING */
export interface Seeking {
  readonly seekable: boolean;
  readonly format: Format;
  /** The range that can be reached, in `format`'s unit; nanoseconds for time. */
  readonly start: bigint | undefined;
  readonly end: bigint | undefined;
}

/** What is being played (GST_QUERY_SEGMENT). @see GST_QUERY_SEGMENT */
export interface Segment {
  /** 1 is normal speed, below 0 is backwards. */
  readonly rate: number;
  readonly format: Format;
  readonly start: bigint | undefined;
  readonly stop: bigint | undefined;
}

/** How full the buffers of a network source or a queue2 are (GST_QUERY_BUFFERING). @see GST_QUERY_BUFFERING */
export interface Buffering {
  readonly busy: boolean;
  /** 0-100. */
  readonly percent: number;
  readonly mode: 'stream' | 'download' | 'timeshift' | 'live';
  /** Bytes a second. */
  readonly averageIn: number;
  readonly averageOut: number;
  /** Until it is full, as the source estimates. */
  readonly leftMs: bigint | undefined;
}
