/** What sending parts have in common: one encode, and behind it an outlet that answers for each peer. */
import type { Pipeline } from '../gst/index.js';
import type { Seal } from '../rtp/seal.js';
import type { Outlet } from './outlet.js';
import type { SendingPart } from './part.js';
import type { SealedPart } from './session-control.js';
import type { MediaStatistics, ReportStatistics } from './statistics.js';

export abstract class Sender implements SendingPart {
  abstract readonly name: string;
  abstract readonly device: string | undefined;
  abstract readonly pipeline: Pipeline;
  protected abstract readonly outlet: Outlet;

  abstract statistics(): MediaStatistics;

  tune(): void {
    this.outlet.tune(this.pipeline);
  }

  seal(seal: Seal, peer: number): Promise<void> {
    return this.outlet.seal(this.pipeline, peer, seal);
  }

  setRepair(agreed: boolean, peer: number): void {
    this.outlet.setRepair(this.pipeline, peer, agreed);
  }

  setFeedback(agreed: boolean, peer: number): void {
    this.outlet.setFeedback(this.pipeline, peer, agreed);
  }

  /** Sound has no key frames. */
  setAsking(_asks: boolean, _peer: number): void {}

  /** Sound has no size. */
  setResizable(_agreed: boolean, _peer: number): void {}

  /** It is sent whoever is there. */
  setHere(_is: boolean, _peer: number): void {}

  forPeer(peer: number): SealedPart {
    return {
      name: this.name,
      seal: seal => this.seal(seal, peer),
      timeFrames: epochNs => this.timeFrames(epochNs, peer),
      setRepair: agreed => this.setRepair(agreed, peer),
      follow: address => this.outlet.follow(this.pipeline, peer, address),
      sighted: () => this.outlet.sighted(this.pipeline, peer),
      silentMs: () => this.outlet.silentMs(this.pipeline, peer),
      setFeedback: agreed => this.setFeedback(agreed, peer),
      setResizable: agreed => this.setResizable(agreed, peer),
      setAsking: asks => this.setAsking(asks, peer),
    };
  }

  followRoundTrips(): void {
    this.outlet.followRoundTrips(this.pipeline);
  }

  timeFrames(epochNs: bigint, peer: number): void {
    this.outlet.timeFrames(this.pipeline, peer, epochNs);
  }

  stranger(): string | undefined {
    return this.outlet.stranger(this.pipeline);
  }

  heard(peer: number): string | undefined {
    return this.outlet.heard(this.pipeline, peer);
  }

  report(peer: number): ReportStatistics {
    return this.outlet.report(this.pipeline, peer);
  }
}
