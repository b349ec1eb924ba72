/** One element of a pipeline in another process: what a LiveElement does at once, this one answers later. */
import type { EventData } from '../native.js';
import type { ActionsOf, ReadableOf, SettableOf } from '../types.js';
import { encodeValue } from './graph-data.js';

/** An element of a RemotePipeline. */
export class RemoteElement<N extends string = string> {
  private readonly ask: <T>(method: string, ...args: readonly unknown[]) => Promise<T>;

  /** @internal */
  constructor(ask: <T>(method: string, ...args: readonly unknown[]) => Promise<T>) {
    this.ask = ask;
  }

  /**
   * Reads a property. @throws PropertyError; GstError NOT_REMOTE for a property that is an object
   * @see g_object_get_property
   */
  get<K extends keyof ReadableOf<N> & string>(property: K): Promise<ReadableOf<N>[K]> {
    return this.ask('get', property);
  }

  /**
   * Writes properties at once; a process that is started again gets them too. @throws PropertyError
   * @see g_object_set_property
   */
  async set(properties: SettableOf<N>): Promise<void> {
    await this.ask('set', encodeValue(properties));
  }

  /** Emits an action signal and returns its value. @see g_signal_emitv */
  emit<K extends keyof ActionsOf<N> & string>(
    action: K,
    ...args: ActionsOf<N>[K] extends (...args: infer A) => unknown ? A : never
  ): Promise<ActionsOf<N>[K] extends (...args: never[]) => infer R ? R : never> {
    return this.ask(
      'emit',
      action,
      args.map(arg => encodeValue(arg)),
    );
  }

  /**
   * Sends an event into the element: downstream events enter at its sinks or source, upstream ones at its source pads.
   * @see gst_element_send_event
   */
  sendEvent(event: EventData): Promise<boolean> {
    return this.ask('sendEvent', event);
  }

  /** Asks the encoder upstream (or here) for a key frame (GstForceKeyUnit). @see gst_video_event_new_upstream_force_key_unit */
  forceKeyUnit(): Promise<boolean> {
    return this.sendEvent({ type: 'force-key-unit', upstream: true, allHeaders: true });
  }
}
