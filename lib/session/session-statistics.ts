/** A session's statistics, gathered from its parts, peers and control connections. */
import { avSkewMs } from './latency.js';
import type { Parts } from './parts.js';
import { NOTICE_S, type PeerWatch } from './peer-watch.js';
import type { SessionControl } from './session-control.js';
import type { Statistics, ViewerStatistics } from './statistics.js';

type Media = Pick<Statistics, 'sending' | 'receiving'>;

export function mediaStatistics({ sending, receiving }: Parts): Media {
  const media: Media = {};
  if (sending) {
    media.sending = {
      video: sending.video.map(part => part.statistics()),
      ...(sending.audio && { audio: sending.audio.statistics() }),
    };
  }
  if (receiving) {
    const video = receiving.video.map(part => part.statistics());
    const audio = receiving.audio?.statistics();
    media.receiving = { video, ...(audio && { audio }) };
    const skewMs = avSkewMs(receiving.video[0], receiving.audio);
    if (skewMs !== undefined) media.receiving.avSkewMs = skewMs;
  }
  return media;
}

/** What one of `peers` is told: of what is sent, its own share. */
export function mediaForPeer(parts: Parts, peer: number, peers: number): Media {
  const media = mediaStatistics(parts);
  if (peers === 1 || !media.sending) return media;
  const { video, audio } = parts.sending!;
  const own = {
    video: video.map((part, track) => ({ ...media.sending!.video[track]!, ...part.report(peer) })),
    ...(audio && { audio: { ...media.sending.audio!, ...audio.report(peer) } }),
  };
  return { ...media, sending: own };
}

export function viewerStatistics(
  { sending }: Parts,
  peer: number,
  watch: PeerWatch,
  control: SessionControl,
  now: number,
): ViewerStatistics {
  return {
    peer: watch.name,
    heard: watch.heardAt !== undefined,
    ...silence(watch.silentMs(now)),
    video: sending?.video.map(part => part.report(peer)) ?? [],
    ...(sending?.audio && { audio: sending.audio.report(peer) }),
    ...controlStatistics(control),
  };
}

export function controlStatistics(control: SessionControl): Pick<Statistics, 'control'> {
  const statistics = control.statistics();
  return statistics ? { control: statistics } : {};
}

/** Said only when it is worth a word. */
export function silence(milliseconds: number): { silentS?: number } {
  const silentS = Math.round(milliseconds / 1000);
  return silentS >= NOTICE_S ? { silentS } : {};
}
