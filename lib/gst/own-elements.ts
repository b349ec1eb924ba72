/** Elements of the addon's plugin "costream" that the generator has not seen yet: by hand, until it has. */
import type { GstObjectProperties } from './elements/library.js';
import type { StructureRead, Template } from './property-types.js';

interface Own<M extends string> {
  properties: GstObjectProperties;
  readOnly: { stats: StructureRead };
  signals: object;
  actions: object;
  pads: { sink: Template<'sink', 'always', M>; src: Template<'src', 'always', M> };
}

declare module './types.js' {
  interface Register {
    framemeter: Own<string>;
    rtpframegate: Own<'application/x-rtp'>;
  }
}
