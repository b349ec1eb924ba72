/** Peer and listen address, resolved to one address family: a v4 socket cannot send to a v6 host. */
import { lookup } from 'node:dns/promises';
import { isIP, SocketAddress } from 'node:net';
import { networkInterfaces } from 'node:os';
import { StartError } from '../errors.js';

export interface Endpoints {
  /** Numeric address of the peer; another one when the peer has moved. */
  peer: string;
  /** Numeric address that every socket is bound to. */
  listen: string;
  family: 4 | 6;
}

/**
 * Resolves both names; where a name has several addresses, the first of a family that both sides have.
 * @throws StartError UNRESOLVABLE, BAD_ADDRESS
 */
export async function resolveEndpoints(peer: string, listen: string | undefined): Promise<Endpoints> {
  const peers = await addressesOf(peer, '--peer');
  for (const { address } of peers) mustBeOneHost(address, peer);
  if (listen === undefined) {
    const first = peers[0]!;
    return { peer: first.address, listen: defaultListen(first.address, first.family), family: first.family };
  }
  const ours = await addressesOf(listen, '--listen');
  for (const remote of peers) {
    const local = ours.find(candidate => candidate.family === remote.family);
    if (!local) continue;
    mustBeOurs(local.address, listen);
    return { peer: remote.address, listen: local.address, family: remote.family };
  }
  throw new StartError(
    'BAD_ADDRESS',
    `--peer ${peer} is IPv${peers[0]!.family} and --listen ${listen} is IPv${ours[0]!.family}; give both in the same family.`,
  );
}

/**
 * Resolves several peers to one address family that all of them and `listen` have; the order stays.
 * @throws StartError UNRESOLVABLE, BAD_ADDRESS
 */
export async function resolvePeers(names: readonly string[], listen: string | undefined): Promise<Endpoints[]> {
  const [only, ...others] = names;
  if (only !== undefined && others.length === 0) return [await resolveEndpoints(only, listen)];
  const all = await Promise.all(names.map(async name => ({ name, addresses: await addressesOf(name, '--peer') })));
  for (const { name, addresses } of all) for (const { address } of addresses) mustBeOneHost(address, name);
  const ours = listen === undefined ? undefined : await addressesOf(listen, '--listen');
  const sides = [...all.map(({ addresses }) => addresses), ...(ours ? [ours] : [])];
  const family = sides[0]!.map(address => address.family).find(one => sides.every(side => side.some(of(one))));
  if (family === undefined) {
    const which = listen === undefined ? 'The peers' : `The peers and --listen ${listen}`;
    throw new StartError('BAD_ADDRESS', `${which} are of IPv4 and of IPv6; give all in the same family.`);
  }
  const peers = all.map(({ name, addresses }) => ({ name, address: addresses.find(of(family))!.address }));
  for (const [index, { name, address }] of peers.entries()) {
    const twin = peers.slice(0, index).find(other => other.address === address);
    if (twin)
      throw new StartError(
        'BAD_ADDRESS',
        `--peer ${twin.name} and --peer ${name} are one machine (${address}); name it once.`,
      );
  }
  const local = ours?.find(of(family))?.address ?? commonListen(peers, family);
  if (listen !== undefined) mustBeOurs(local, listen);
  return peers.map(({ address }) => ({ peer: address, listen: local, family }));
}

function of(family: 4 | 6): (address: Address) => boolean {
  return address => address.family === family;
}

/** Loopback where all peers are there, else the wildcard. */
function commonListen(peers: readonly { address: string }[], family: 4 | 6): string {
  const defaults = new Set(peers.map(({ address }) => defaultListen(address, family)));
  return defaults.size === 1 ? [...defaults][0]! : family === 4 ? '0.0.0.0' : '::';
}

interface Address {
  address: string;
  family: 4 | 6;
}

async function addressesOf(name: string, option: string): Promise<Address[]> {
  const bare = name.replace(/^\[(.*)\]$/, '$1');
  if (isIP(bare.replace(/%.*$/, '')) !== 0) return [canonical(bare)];
  try {
    const found = await lookup(bare, { all: true });
    return found.map(({ address }) => canonical(address));
  } catch (error) {
    const port = /^[^:]+:(\d+)$/.exec(bare)?.[1];
    const fix = port
      ? `a port goes into --base-port ${port}, without it in the name`
      : 'check the spelling, or give its IP address';
    throw new StartError('UNRESOLVABLE', `Cannot find an address for ${option} ${name}; ${fix}.`, { cause: error });
  }
}

/** One spelling for each address (RFC 5952), for they are compared; an IPv4 address that was mapped into IPv6 is itself. */
function canonical(address: string): Address {
  const [plain = '', scope] = address.split('%');
  if (isIP(plain) === 4) return { address: plain, family: 4 };
  const { address: short } = new SocketAddress({ address: plain, family: 'ipv6' });
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(short)?.[1];
  if (mapped !== undefined) return { address: mapped, family: 4 };
  return { address: scope === undefined ? short : `${short}%${scope}`, family: 6 };
}

function defaultListen(peer: string, family: 4 | 6): string {
  if (family === 4) return peer.startsWith('127.') ? '127.0.0.1' : '0.0.0.0';
  return peer === '::1' ? '::1' : '::';
}

/** Wildcards (RFC 1122, 3.2.1.3: all of 0/8), broadcasts and groups name no peer, and a link-local address is one only together with its interface. */
function mustBeOneHost(address: string, peer: string): void {
  const [plain = '', scope] = address.split('%');
  const none = ['::', '255.255.255.255'].includes(plain) || /^(0|22[4-9]|23\d)\.|^ff/.test(plain);
  if (none)
    throw new StartError('BAD_ADDRESS', `--peer ${peer} is not the address of one machine; give the other one's own.`);
  if (!/^fe[89ab]/.test(plain)) return;
  const interfaces = Object.keys(networkInterfaces());
  if (scope !== undefined && (interfaces.includes(scope) || /^\d+$/.test(scope))) return;
  const which = scope === undefined ? 'needs its interface' : 'names no interface of this machine';
  throw new StartError(
    'BAD_ADDRESS',
    `--peer ${peer} ${which}; write ${plain}%INTERFACE, with one of ${interfaces.join(', ')}.`,
  );
}

/** Binding to an address of another machine fails late and unclearly; say it early. */
function mustBeOurs(address: string, listen: string): void {
  if (address === '0.0.0.0' || address === '::' || address.startsWith('127.') || address === '::1') return;
  const plain = address.replace(/%.*$/, '');
  const all = Object.values(networkInterfaces()).flatMap(entries => entries ?? []);
  if (all.some(entry => entry.address.replace(/%.*$/, '') === plain)) return;
  const named = listen === address ? listen : `${listen} (${address})`;
  throw new StartError(
    'BAD_ADDRESS',
    `--listen ${named} is not an address of this machine; leave it out, or use one that \`ip address\` shows.`,
  );
}
