/** Who asked for a key frame since the last look. */
import type { Parts } from './parts.js';

export class KeyFrameRequests {
  #sent = 0;
  #received = 0;

  /** "peer" when it asked us, "us" when we asked it. */
  look({ sending, receiving }: Parts): ('peer' | 'us')[] {
    const count = (parts: readonly { statistics(): { keyFrameRequests: number } }[] = []) =>
      parts.reduce((total, part) => total + part.statistics().keyFrameRequests, 0);
    const received = count(sending?.video);
    const sent = count(receiving?.video);
    const news = [
      ...(received > this.#received ? ['peer' as const] : []),
      ...(sent > this.#sent ? ['us' as const] : []),
    ];
    this.#received = received;
    this.#sent = sent;
    return news;
  }
}
