import { describe, expect, it } from 'vitest';
import { resolveEndpoints, resolvePeers } from '../../lib/rtp/address.js';
import { audioPorts, videoPorts } from '../../lib/rtp/ports.js';

describe('the port plan', () => {
  it("is the original's at 5000", () => {
    expect(videoPorts(5000)).toEqual({ rtp: 5000, rtcp: 5001, rtcpBack: 5005 });
    expect(audioPorts(5000)).toEqual({ rtp: 5002, rtcp: 5003, rtcpBack: 5007 });
  });

  it('keeps further tracks apart from every port of the first', () => {
    const first = [...Object.values(videoPorts(5000)), ...Object.values(audioPorts(5000)), 5008];
    for (const port of Object.values(videoPorts(5000, 1))) expect(first).not.toContain(port);
  });
});

describe('endpoints', () => {
  it('bind to loopback for a loopback peer, else to the wildcard', async () => {
    expect(await resolveEndpoints('127.0.0.1', undefined)).toEqual({
      peer: '127.0.0.1',
      listen: '127.0.0.1',
      family: 4,
    });
    expect(await resolveEndpoints('::1', undefined)).toEqual({ peer: '::1', listen: '::1', family: 6 });
    expect(await resolveEndpoints('192.0.2.7', undefined)).toEqual({ peer: '192.0.2.7', listen: '0.0.0.0', family: 4 });
    expect(await resolveEndpoints('[2001:db8::7]', undefined)).toEqual({
      peer: '2001:db8::7',
      listen: '::',
      family: 6,
    });
  });

  it('resolve names to one family', async () => {
    const { peer, listen, family } = await resolveEndpoints('localhost', '127.0.0.1');
    expect({ peer, listen, family }).toEqual({ peer: '127.0.0.1', listen: '127.0.0.1', family: 4 });
  });

  it.each([
    ['::ffff:127.0.0.1', undefined, { peer: '127.0.0.1', listen: '127.0.0.1', family: 4 }],
    ['::FFFF:7F00:1', '::ffff:127.0.0.1', { peer: '127.0.0.1', listen: '127.0.0.1', family: 4 }],
    ['0:0::1', undefined, { peer: '::1', listen: '::1', family: 6 }],
    ['2001:DB8:0:0::7', '0::0', { peer: '2001:db8::7', listen: '::', family: 6 }],
    ['FE80:0::1%lo', undefined, { peer: 'fe80::1%lo', listen: '::', family: 6 }],
  ])('have one spelling: %s, %s', async (peer, listen, endpoints) => {
    expect(await resolveEndpoints(peer, listen)).toEqual(endpoints);
  });

  it('name each of several peers once', async () => {
    await expect(resolvePeers(['2001:db8::7', '2001:DB8:0::7'], undefined)).rejects.toThrow(
      '--peer 2001:db8::7 and --peer 2001:DB8:0::7 are one machine (2001:db8::7); name it once.',
    );
  });

  it.each([
    ['no-such-host.invalid', undefined, /Cannot find an address for --peer no-such-host\.invalid/],
    ['127.0.0.1:5010', undefined, /a port goes into --base-port 5010, without it in the name\.$/],
    ['0.0.0.0', undefined, '--peer 0.0.0.0 is not the address of one machine'],
    ['0.0.0.1', undefined, 'is not the address of one machine'],
    ['0::0', undefined, 'is not the address of one machine'],
    ['::ffff:0.0.0.0', undefined, 'is not the address of one machine'],
    ['FF02::1', undefined, 'is not the address of one machine'],
    ['::', undefined, 'is not the address of one machine'],
    ['224.0.0.1', undefined, 'is not the address of one machine'],
    ['ff02::1', undefined, 'is not the address of one machine'],
    ['fe80::1', undefined, /^--peer fe80::1 needs its interface; write fe80::1%INTERFACE, with one of .*\blo\b/],
    ['fe80::1%nope', undefined, 'names no interface of this machine; write fe80::1%INTERFACE'],
    ['::1', '127.0.0.1', /give both in the same family/],
    ['127.0.0.1', '192.0.2.9', /is not an address of this machine/],
  ])('refuse %s with %s', async (peer, listen, message) => {
    await expect(resolveEndpoints(peer, listen)).rejects.toThrow(message);
  });
});
