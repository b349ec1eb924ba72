/**
 * Turns of the event loop. An async iterator whose source never runs dry would keep timers and sockets waiting for good,
 * because promises are served before them: it asks here whether its turn is over and lets the others go first.
 */

/** How long the iterators of this thread may go on in one turn of the event loop, together. */
const TURN_MS = 2;

let began = 0;
let next: Promise<void> | undefined;

export function turnIsOver(): boolean {
  return performance.now() - began > TURN_MS;
}

/** To be called from what the event loop calls: a new turn has begun. */
export function beginTurn(): void {
  if (turnIsOver()) began = performance.now();
}

/** Resolves in the next turn. */
export function nextTurn(): Promise<void> {
  next ??= new Promise(resolve =>
    setImmediate(() => {
      next = undefined;
      began = performance.now();
      resolve();
    }),
  );
  return next;
}
