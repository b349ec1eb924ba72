/**
 * Remote control as a session has it: whoever sends a screen may let the peer type and point there, whoever shows it does
 * so in the window. Only over a control connection that is sealed by a key.
 *
 * Closing cascade: `close()` releases all that is held, ends the injector's process, and leaves the window alone.
 */
import { EventEmitter } from 'node:events';
import { ControlledDisplay } from '../control/controlled-display.js';
import type { InjectorStatistics } from '../control/injector.js';
import { type ControlScope, INPUT_TOPIC, isScope, parseGrant, parseInput } from '../control/input-messages.js';
import { InputSender } from '../control/input-sender.js';
import type { TargetOptions } from '../control/target.js';
import { WindowInput } from '../control/window-input.js';
import { MissingError, UsageError } from '../errors.js';
import type { Pipeline } from '../gst/index.js';
import type { JsonObject } from '../link/control-messages.js';
import type { ControlFeature, Tell } from './session-control.js';
import type { ControlledStatistics } from './statistics.js';

/** Why a session cannot be controlled. */
export const UNKEYED =
  'allowControl needs a key, or anybody on the way could type here; `gst-costream keygen --file key` makes one for --key-file.';
export const NO_SCREEN = 'allowControl needs a screen that is sent, such as --video screen.';

/** The screen that is sent. */
export interface ControlledOptions {
  display: string;
  target: TargetOptions;
  /** The server's secret, where it is not in the user's Xauthority file. */
  cookie?: Buffer | undefined;
  /** What is allowed from the beginning. */
  scope: ControlScope;
}

export interface ControlledEvents {
  /** What the peer may do has changed: by our own wish, by the panic key, or because the display is gone. */
  allowed: [{ allowed: ControlScope; because: 'asked' | 'panic' | 'lost' }];
}

/** The end whose screen is sent. */
export class Controlled extends EventEmitter<ControlledEvents> {
  readonly #options: ControlledOptions;
  #scope: ControlScope;
  #display: Promise<ControlledDisplay> | undefined;
  #open: ControlledDisplay | undefined;
  /** Peers that could control, by the number of their connection. */
  readonly #joined = new Map<string, { peer: string; tell: Tell }>();
  #connections = 0;
  #malformed = 0;
  #closed = false;

  constructor(options: ControlledOptions) {
    super();
    this.#options = options;
    this.#scope = 'none';
  }

  /** @throws MissingError when the display cannot be controlled */
  async start(): Promise<void> {
    if (this.#options.scope !== 'none') await this.allow(this.#options.scope);
  }

  /** In force when it resolves: what the peer holds beyond it has been released. @throws UsageError, MissingError */
  async allow(scope: ControlScope): Promise<void> {
    if (!isScope(scope))
      throw new UsageError(`Expected "none", "keys", "mouse" or "all" to be allowed but received "${String(scope)}".`);
    if (scope !== 'none') {
      this.#display ??= this.#openDisplay();
      await this.#display;
    }
    await this.#open?.allow(scope);
    this.#change(scope, 'asked');
  }

  readonly feature: ControlFeature = {
    topic: INPUT_TOPIC,
    side: 'dialed',
    join: (peer, tell) => {
      const connection = String(++this.#connections);
      this.#joined.set(connection, { peer, tell });
      this.#grant(tell);
      return {
        heard: body => this.#hear(connection, body),
        left: () => {
          this.#joined.delete(connection);
          this.#open?.leave(connection);
        },
      };
    },
  };

  statistics(): ControlledStatistics {
    const { controller = '', refused, ...others } = this.#open?.statistics ?? NOTHING;
    const connection = this.#joined.get(controller);
    return {
      allowed: this.#scope,
      ...(connection && this.#scope !== 'none' && { controller: connection.peer }),
      ...others,
      refused: refused + this.#malformed,
    };
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#display?.then(
      display => display.close(),
      () => {},
    );
  }

  async #openDisplay(): Promise<ControlledDisplay> {
    const { display, target, cookie } = this.#options;
    try {
      const opened = await ControlledDisplay.open({ display, target, cookie });
      opened.on('panic', () => this.#change('none', 'panic'));
      opened.on('lost', () => {
        this.#display = undefined;
        this.#open = undefined;
        if (!this.#closed) this.#change('none', 'lost');
      });
      this.#open = opened;
      return opened;
    } catch (error) {
      this.#display = undefined;
      const why = (error as Error).message;
      throw new MissingError('NO_DISPLAY', `The X11 display ${display} cannot be controlled: ${why}.`, {
        cause: error,
      });
    }
  }

  #change(scope: ControlScope, because: 'asked' | 'panic' | 'lost'): void {
    this.#scope = scope;
    for (const { tell } of this.#joined.values()) this.#grant(tell);
    this.emit('allowed', { allowed: scope, because });
  }

  #grant(tell: Tell): void {
    const { width, height } = this.#options.target.picture;
    tell({ allowed: this.#scope, width, height });
  }

  #hear(connection: string, body: JsonObject): void {
    const note = parseInput(body);
    // What is not allowed is refused, and counted, by the injector; before there is one nothing can be held.
    if (!note) this.#malformed++;
    else if (this.#open) this.#open.input(connection, note);
    else this.#malformed += note.events.length;
  }
}

const NOTHING: InjectorStatistics = { keysHeld: 0, buttonsHeld: 0, injected: 0, refused: 0 };

export interface ControllingEvents {
  /** What we may do at the peer's, and can, has changed. */
  allowed: [{ allowed: ControlScope }];
}

/** The end that sees the picture, in a window. */
export class Controlling extends EventEmitter<ControllingEvents> {
  readonly #display: string;
  #window: number | undefined;
  #picture: { width: number; height: number } | undefined;
  #allowed: ControlScope = 'none';
  #active: ControlScope = 'none';
  #tell: Tell | undefined;
  #sender: Promise<InputSender | undefined> | undefined;
  #following = Promise.resolve();

  /** `pipeline` shows the picture in a window of `display`. */
  constructor(pipeline: Pipeline, display: string, signal: AbortSignal) {
    super();
    this.#display = display;
    void this.#findWindow(pipeline, signal);
  }

  readonly feature: ControlFeature = {
    topic: INPUT_TOPIC,
    side: 'accepted',
    join: (_, tell) => {
      this.#tell = tell;
      return {
        heard: body => {
          const grant = parseGrant(body);
          if (!grant || this.#tell !== tell) return;
          this.#picture = { width: grant.width, height: grant.height };
          this.#allow(grant.allowed);
        },
        left: () => {
          // A newer connection may have come before the older one has gone.
          if (this.#tell !== tell) return;
          this.#tell = undefined;
          this.#allow('none');
        },
      };
    },
  };

  /** What is allowed and heard: nothing before there is a window. */
  get active(): ControlScope {
    return this.#active;
  }

  async close(): Promise<void> {
    this.#allowed = 'none';
    this.#follow();
    await this.#following;
  }

  async #findWindow(pipeline: Pipeline, signal: AbortSignal): Promise<void> {
    for await (const message of pipeline.messages({ types: ['element'], signal })) {
      if (message.structure?.name !== 'have-window-handle') continue;
      this.#window = Number(message.structure.fields['window-handle']);
      this.#follow();
    }
  }

  #allow(allowed: ControlScope): void {
    this.#allowed = allowed;
    this.#follow();
  }

  /** Listens to the window while there is something to tell, one change after the other. */
  #follow(): void {
    this.#following = this.#following.then(async () => {
      const [window, picture] = [this.#window, this.#picture];
      if (this.#allowed === 'none' || window === undefined || !picture) {
        const sender = await this.#sender;
        this.#sender = undefined;
        await sender?.close();
        this.#activate('none');
        return;
      }
      this.#sender ??= WindowInput.open(this.#display, window, picture).then(
        input => new InputSender(input, body => this.#tell?.(body) ?? false),
        // The window was closed meanwhile, and the session ends with it.
        () => undefined,
      );
      if (await this.#sender) this.#activate(this.#allowed);
    });
  }

  #activate(scope: ControlScope): void {
    if (scope === this.#active) return;
    this.#active = scope;
    this.emit('allowed', { allowed: scope });
  }
}
