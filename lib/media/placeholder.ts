/**
 * What an output of one size shows while no picture comes: a plain card with a few words. Programs that read a loop device
 * stop, or show black, when nothing is written into it.
 */
import {
  type CapsValue,
  type Chain,
  caps,
  chain,
  type ElementValue,
  el,
  hasElement,
  type Pipeline,
} from '../gst/index.js';

/** Dark, so that the words are read and the card is quiet in a scene; ARGB. */
const COLOURS = { card: 0xff_20_24_2a, words: 0xff_b8_be_c8 };
/** What the device is said to carry, card or not: readers plan by it what they do. */
const NOMINAL_FPS = 30;
/** Between two cards: a reader that gives up after some frames' time is content, and copying them costs little. */
const CARD_INTERVAL_NS = 100_000_000n;
/** So long the last picture stands, as it does over a loss or a restart of the sender. */
const PATIENCE_NS = 2_000_000_000n;

/** A sink's last elements, in front of which pictures may stay away. */
export class Placeholder {
  /** Ends the chain of the live pictures. */
  readonly input;
  private readonly switch = el.livefallback({ timeout: PATIENCE_NS });
  private readonly words: ElementValue<'textoverlay'> | undefined;
  private readonly format: CapsValue<'video/x-raw'>;

  /** `format` is all of it but a frame rate, and that of the live pictures; without a text the card is plain. */
  constructor(format: CapsValue<'video/x-raw'>, text: string) {
    this.format = format;
    this.input = this.switch.pad('sink');
    // Pango is a plugin of its own.
    if (text !== '' && hasElement('textoverlay')) {
      this.words = el.textoverlay({
        ...markup(text),
        valignment: 'center',
        halignment: 'center',
        fontDesc: 'Sans 20',
        color: COLOURS.words,
        drawShadow: false,
        drawOutline: false,
      });
    }
  }

  /** What else the pipeline needs. */
  chains(sink: ElementValue<'v4l2sink' | 'appsink'>): Chain[] {
    return [
      chain(this.switch.pad('src'), sink),
      // Drawn once a second, for the words may change; in between the same picture again, which costs little.
      chain(
        el.videotestsrc({ isLive: true, pattern: 'solid-color', foregroundColor: COLOURS.card }),
        this.format,
        caps.video({ framerate: 1 }),
        this.words,
        el.imagefreeze({ isLive: true, allowReplace: true }),
        caps.video({ framerate: NOMINAL_FPS }),
        el.framethinner({ interval: CARD_INTERVAL_NS }),
        this.switch.pad('fallback_sink'),
      ),
    ];
  }

  /** Says something else from the next second on. */
  say(pipeline: Pipeline, text: string): void {
    if (this.words) pipeline.element(this.words).set(markup(text));
  }

  /** Whether the card is shown now. */
  shown(pipeline: Pipeline): boolean {
    return pipeline.element(this.switch).get('fallingBack');
  }
}

/** textoverlay reads Pango's markup. */
function markup(text: string) {
  return { text: text.replace(/[<>&]/g, sign => `&#${sign.charCodeAt(0)};`) };
}
