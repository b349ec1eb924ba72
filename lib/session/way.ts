/** Which way a session's packets go: UDP between two addresses, or through a room on a server. */
import type { KeyObject } from 'node:crypto';
import { resolveEndpoints } from '../rtp/address.js';
import { audioPorts, type MediaPorts, videoPorts } from '../rtp/ports.js';
import { type CommonOptions, DEFAULTS, type SendOptions } from './options.js';
import type { PartContext } from './part.js';
import { parseRoom } from './room-address.js';
import type { ControlOptions } from './session-control.js';
import { SessionRoom } from './session-room.js';

export interface Way extends Pick<PartContext, 'sendingWire' | 'receivingWire' | 'sealed'> {
  /** How messages name the other end. */
  label: string;
  reach: ControlOptions['reach'];
  room: SessionRoom | undefined;
}

/** @throws StartError UNRESOLVABLE, BAD_ADDRESS; UsageError */
export async function wayOf(
  options: CommonOptions & Pick<SendOptions, 'bitrate'>,
  key: KeyObject | undefined,
): Promise<Way> {
  return options.via === undefined ? byAddress(options, key) : throughRoom(options.via, options, key);
}

async function byAddress(
  { peer, listen, basePort = DEFAULTS.basePort }: CommonOptions,
  key: KeyObject | undefined,
): Promise<Way> {
  const endpoints = await resolveEndpoints(peer!, listen);
  const wire = (medium: 'video' | 'audio', track?: number) => {
    const ports: MediaPorts = medium === 'video' ? videoPorts(basePort, track) : audioPorts(basePort);
    return { kind: 'udp' as const, ports, endpoints };
  };
  return {
    label: peer!,
    sendingWire: wire,
    receivingWire: wire,
    sealed: key !== undefined,
    reach: { endpoints, basePort },
    room: undefined,
  };
}

function throughRoom(
  via: string,
  { bitrate, signal }: CommonOptions & Pick<SendOptions, 'bitrate'>,
  key: KeyObject | undefined,
): Way {
  const room = new SessionRoom({ address: parseRoom(via), key, bitrateKbps: bitrate ?? DEFAULTS.bitrate, signal });
  return {
    label: room.label,
    sendingWire: (medium, track) => room.sendingWire(medium, track),
    receivingWire: (medium, track) => room.receivingWire(medium, track),
    // The room seals what passes through it as a whole.
    sealed: false,
    reach: undefined,
    room,
  };
}
