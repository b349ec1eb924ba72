/** Several media of one peer that moves: where it was sighted last, whichever of them did. */
import { expect, it } from 'vitest';
import { Sightings } from '../../lib/session/sightings.js';

class Part {
  host: string | undefined;
  readonly #name: string;
  constructor(name: string) {
    this.#name = name;
  }
  /** A new object each time, as of one of several viewers. */
  forPeer() {
    return { name: this.#name, sighted: () => this.host };
  }
}

it('a peer that moves twice is where the last medium saw it, though the first hears no more', () => {
  const sightings = new Sightings();
  const [screen, camera, sound] = [new Part('screen'), new Part('camera'), new Part('sound')];
  const newest = () => sightings.newest([screen, camera, sound].map(part => part.forPeer()));
  expect(newest()).toBeUndefined();
  screen.host = '192.0.2.1';
  expect(newest()).toBe('192.0.2.1');
  camera.host = '192.0.2.2';
  expect(newest()).toBe('192.0.2.2');
  // Nothing new.
  expect(newest()).toBe('192.0.2.2');
  sound.host = '192.0.2.1';
  expect(newest()).toBe('192.0.2.1');
  // The guards begin anew once the peer is followed.
  screen.host = camera.host = sound.host = undefined;
  expect(newest()).toBeUndefined();
});
