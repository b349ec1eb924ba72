/**
 * Acoustic echo: what the loudspeaker plays of the peer is taken out of what the microphone beside it hears. By WebRTC's audio
 * processing (webrtcdsp of gst-plugins-bad), whose two ends sit in two pipelines and find each other by name.
 */
import { randomUUID } from 'node:crypto';
import { caps, chain, el } from '../gst/index.js';

/** What both ends work with, at Opus's own rate. */
const FORMAT = { format: 'S16LE', layout: 'interleaved', rate: 48_000 } as const;

export class EchoCanceller {
  private readonly name = `echo-${randomUUID()}`;

  /** Stands right before the sink. */
  played() {
    return chain(el.audioconvert(), caps.audio({ ...FORMAT }), el.webrtcechoprobe({ name: this.name }));
  }

  /** Stands behind the source; mono, as a voice is. Adds 5 ms, for frames of 10 ms are gathered of 5. */
  recorded() {
    return chain(
      el.audioconvert(),
      caps.audio({ ...FORMAT, channels: 1 }),
      // With less at once than it works on, webrtcdsp of 1.22 starts anew with each buffer and never gives one.
      el.audiobuffersplit({ outputBufferDuration: '1/100' }),
      el.webrtcdsp({
        probe: this.name,
        // By likeness: the two pipelines have clocks of their own, and none knows how long the sound server takes.
        delayAgnostic: true,
        echoSuppressionLevel: 'high',
        // The rest would change a voice or music that has no echo in it.
        gainControl: false,
        noiseSuppression: false,
        highPassFilter: false,
        limiter: false,
      }),
    );
  }
}
