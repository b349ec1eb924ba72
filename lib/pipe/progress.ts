/** What the ends of a channel tell of their progress. */

/** What a writer did so far. */
export interface WriteProgress {
  /** Bytes accepted. */
  readonly bytes: number;
  /** Bytes that the slowest reader has not taken; of a live channel, that the server does not have. */
  readonly lagBytes: number;
  /** Readers now. */
  readonly readers: number;
  /** Readers that ever came. */
  readonly joined: number;
  /** Bytes that a live writer gave up because the server could not take them in time. */
  readonly droppedBytes: number;
  readonly connected: boolean;
}

/** What a reader did so far. */
export interface ReadProgress {
  /** Bytes that the consumer took. */
  readonly bytes: number;
  /** Bytes fetched that the consumer did not take yet. */
  readonly aheadBytes: number;
  /** Length of the whole, when the writer said so. */
  readonly totalSize: number | undefined;
  /** Live: bytes that were dropped, on the server or here, because they were too many or too old. */
  readonly droppedBytes: number;
  readonly connected: boolean;
}
