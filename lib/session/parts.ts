/** What a session is made of, by direction, and what all parts are asked together. */
import type { AudioReceiver } from './audio-receiver.js';
import type { AudioSender } from './audio-sender.js';
import type { Part } from './part.js';
import type { VideoReceiver } from './video-receiver.js';
import type { VideoSender } from './video-sender.js';

export interface Parts {
  sending?: { video: VideoSender[]; audio: AudioSender | undefined };
  receiving?: { video: VideoReceiver[]; audio: AudioReceiver | undefined };
}

export function sendersOf({ sending }: Parts): (VideoSender | AudioSender)[] {
  const { video = [], audio } = sending ?? {};
  return audio ? [...video, audio] : video;
}

export function receiversOf({ receiving }: Parts): (VideoReceiver | AudioReceiver)[] {
  const { video = [], audio } = receiving ?? {};
  return audio ? [...video, audio] : video;
}

export function allOf(parts: Parts): Part[] {
  return [...sendersOf(parts), ...receiversOf(parts)];
}

/** Of each part what changes whenever that peer is heard; undefined before. */
export function signsOf(parts: Parts, peer: number): [part: string, sign: string | undefined][] {
  return [
    ...sendersOf(parts).map(part => [part.name, part.heard(peer)] as [string, string | undefined]),
    ...receiversOf(parts).map(part => [part.name, part.heard()] as [string, string | undefined]),
  ];
}

/** The last host that is no peer and sent something all the same. */
export function strangerOf(parts: Parts): string | undefined {
  return allOf(parts)
    .map(part => part.stranger())
    .find(host => host !== undefined);
}

/**
 * How far away the peer is decides how soon it can be asked again, and what repairs a loss in time. RTCP measures only where
 * we send; `elsewhere` is what the control connection knows, where the peer has one. Only who is `here` has a say in what
 * all get.
 */
export function followPeers(parts: Parts, here: readonly boolean[], elsewhere: () => number | undefined): void {
  for (const part of sendersOf(parts)) {
    for (const [peer, is] of here.entries()) part.setHere(is, peer);
    part.followRoundTrips();
  }
  if (!parts.receiving) return;
  const roundTripMs = parts.sending?.video[0]?.statistics().roundTripMs ?? elsewhere();
  if (roundTripMs === undefined) return;
  for (const part of receiversOf(parts)) part.followRoundTrip(roundTripMs);
}
