/** Session descriptions, line by line. */
import { expect, it } from 'vitest';
import { type SdpOptions, sdp } from '../../lib/rtp/sdp.js';

const OPTIONS: SdpOptions = {
  receiver: '192.0.2.7',
  origin: '192.0.2.1',
  family: 4,
  basePort: 5000,
  pictures: 1,
  sound: true,
  fps: 30,
  bitrateKbps: 1000,
  id: 42,
};

it('name where media go, the ports of the plan, and the formats of the wire', () => {
  expect(sdp(OPTIONS).split('\r\n')).toEqual([
    'v=0',
    'o=- 42 42 IN IP4 192.0.2.1',
    's=gst-costream',
    'c=IN IP4 192.0.2.7',
    't=0 0',
    'a=tool:gst-costream',
    'm=video 5000 RTP/AVP 96',
    'b=AS:1050',
    'a=rtpmap:96 H264/90000',
    'a=fmtp:96 packetization-mode=1',
    'a=framerate:30',
    'a=rtcp:5001',
    'a=recvonly',
    'm=audio 5002 RTP/AVP 96',
    'b=AS:170',
    'a=rtpmap:96 opus/48000/2',
    'a=fmtp:96 sprop-stereo=1',
    'a=ptime:5',
    'a=rtcp:5003',
    'a=recvonly',
    '',
  ]);
});

it('have further pictures ten ports higher, no sound where there is none, and parameter sets where they are known', () => {
  const lines = sdp({
    ...OPTIONS,
    basePort: 6000,
    pictures: 2,
    sound: false,
    parameterSets: 'Z0LAH9oBQBY=,aM48gA==',
  }).split('\r\n');
  expect(lines.filter(line => /^m=|^a=rtcp/.test(line))).toEqual([
    'm=video 6000 RTP/AVP 96',
    'a=rtcp:6001',
    'm=video 6010 RTP/AVP 96',
    'a=rtcp:6011',
  ]);
  expect(lines).toContain(
    'a=fmtp:96 packetization-mode=1;profile-level-id=42c01f;sprop-parameter-sets=Z0LAH9oBQBY=,aM48gA==',
  );
});

it('are of IPv6 without the interface of an address', () => {
  const lines = sdp({ ...OPTIONS, receiver: 'fe80::1%eth0', origin: '::1', family: 6 }).split('\r\n');
  expect(lines.slice(1, 4)).toEqual(['o=- 42 42 IN IP6 ::1', 's=gst-costream', 'c=IN IP6 fe80::1']);
});
