/** The words of the marker that ends a run, by which its readers learn how it ended. */

/** The marker's word on how a run ended. */
export interface Ending {
  readonly reason?: string;
  /** Another writer took the channel over. */
  readonly replaced?: boolean;
  /** When, and for how long a server may show it, in ms: an old run shown later is refused. */
  readonly endedAtMs?: number;
  readonly lingerMs?: number;
}

export function parseEnding(body: Buffer): Ending {
  try {
    const value: unknown = JSON.parse(body.toString());
    return typeof value === 'object' && value !== null ? (value as Ending) : {};
  } catch {
    return {};
  }
}
