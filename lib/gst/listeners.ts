/** Who listens to a pipeline's messages: each has a bounded queue of the types that it asked for. */
import { Mailbox } from './mailbox.js';

/** What an iterator over messages is asked for with. */
interface Wishes {
  types?: readonly string[];
  signal?: AbortSignal;
  capacity?: number;
}

const CAPACITY = 256;

export class Listeners<M extends { readonly type: string }> {
  private readonly mailboxes = new Map<Mailbox<M>, readonly string[] | undefined>();

  /** A new iterator, over what is posted from now on. */
  open({ types, signal, capacity = CAPACITY }: Wishes): AsyncIterableIterator<M> {
    const mailbox = new Mailbox<M>(capacity, signal, ended => this.mailboxes.delete(ended));
    if (!signal?.aborted) this.mailboxes.set(mailbox, types);
    return mailbox;
  }

  post(message: M): void {
    for (const [mailbox, types] of this.mailboxes) {
      if (!types || types.includes(message.type)) mailbox.push(message);
    }
  }

  /** Lets all readers finish what waits, then ends them. */
  end(): void {
    for (const mailbox of this.mailboxes.keys()) mailbox.end();
  }
}
