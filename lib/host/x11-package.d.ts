/** What is used of the `x11` package, which has no types of its own. */
declare module 'x11' {
  export interface X11Client {
    /** Requests that have no reply take no callback; the others call it with an error or the reply. */
    readonly [request: string]: unknown;
    on(event: 'event', listener: (event: X11Event) => void): this;
    on(event: 'error', listener: (error: Error & { error?: number; badParam?: number }) => void): this;
    readonly stream: import('node:net').Socket;
    seq_num: number;
    atoms: Record<string, number>;
    readonly replies: Record<
      number,
      [(body: Buffer, detail: number) => unknown, (error: Error | null, value: unknown) => boolean | undefined]
    >;
    readonly pack_stream: { put(bytes: Buffer): void; submit(expectsReply?: boolean): void };
    require(extension: string, callback: (error: Error | null, extension: X11Extension) => void): void;
    AllocID(): number;
    terminate(): void;
  }
  export interface X11Extension {
    readonly majorOpcode: number;
    readonly [request: string]: unknown;
  }
  export interface X11Event {
    readonly name: string;
    readonly [field: string]: unknown;
  }
  export interface X11Display {
    readonly client: X11Client;
    readonly min_keycode: number;
    readonly max_keycode: number;
    readonly screen: readonly { readonly root: number; readonly pixel_width: number; readonly pixel_height: number }[];
  }
  const x11: {
    createClient(
      options: { display: string; shm: false; auth?: { name: string; data: string } },
      ready: (error: Error | undefined, display: X11Display) => void,
    ): X11Client;
  };
  export default x11;
}
