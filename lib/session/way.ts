/** Which way a session's packets go: UDP between two addresses, or through a room on a server. */
import type { KeyObject } from 'node:crypto';
import { unless } from '../gst/settle.js';
import { resolvePeers } from '../rtp/address.js';
import { audioPorts, type MediaPorts, videoPorts } from '../rtp/ports.js';
import type { Wire } from '../rtp/wire.js';
import { type AnyOptions, type CommonOptions, DEFAULTS, peersOf } from './options.js';
import type { PartContext } from './part.js';
import { parseRoom } from './room-address.js';
import type { ControlOptions } from './session-control.js';
import { SessionRoom } from './session-room.js';

/** The other end, or one of them. */
export interface Peer {
  /** How messages name it. */
  name: string;
  reach: ControlOptions['reach'];
}

export interface Way extends Pick<PartContext, 'sendingWires' | 'receivingWire' | 'sealed'> {
  /** One at least; several only for those who do nothing but send. */
  peers: readonly Peer[];
  room: SessionRoom | undefined;
}

type WayOptions = CommonOptions & Pick<AnyOptions, 'bitrate' | 'record'>;

/** @throws StartError UNRESOLVABLE, BAD_ADDRESS; UsageError */
export async function wayOf(options: WayOptions, key: KeyObject | undefined): Promise<Way> {
  return options.via === undefined ? byAddress(options, key) : throughRoom(options.via, options, key);
}

async function byAddress(
  { peer, listen, basePort = DEFAULTS.basePort, signal }: CommonOptions,
  key: KeyObject | undefined,
): Promise<Way> {
  const names = peersOf({ peer });
  const all = await unless(signal, resolvePeers(names, listen));
  const wires = (medium: 'video' | 'audio', track?: number): Wire[] => {
    const ports: MediaPorts = medium === 'video' ? videoPorts(basePort, track) : audioPorts(basePort);
    return all.map(endpoints => ({ kind: 'udp', ports, endpoints }));
  };
  return {
    peers: all.map((endpoints, index) => ({ name: names[index]!, reach: { endpoints, basePort } })),
    sendingWires: wires,
    receivingWire: (medium, track) => wires(medium, track)[0]!,
    sealed: key !== undefined,
    room: undefined,
  };
}

function throughRoom(via: string, { bitrate, record, signal }: WayOptions, key: KeyObject | undefined): Way {
  const room = new SessionRoom({
    address: parseRoom(via),
    key,
    bitrateKbps: bitrate ?? DEFAULTS.bitrate,
    records: record !== undefined,
    signal,
  });
  return {
    peers: [{ name: room.label, reach: undefined }],
    sendingWires: (medium, track) => [room.sendingWire(medium, track)],
    receivingWire: (medium, track) => room.receivingWire(medium, track),
    // The room seals what passes through it as a whole.
    sealed: false,
    room,
  };
}
