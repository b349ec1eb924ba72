/** What --via, the options and the environment say about a server, and which of them counts. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseVia } from '../../lib/pipe/via.js';

const local = [{ host: '127.0.0.1', port: 6379 }];

test.each<[string | undefined, object]>([
  [undefined, { hosts: local, database: 0, label: 'redis://127.0.0.1:6379' }],
  ['redis://', { hosts: local, database: 0 }],
  ['redis://server.example.org/3', { hosts: [{ host: 'server.example.org', port: 6379 }], database: 3 }],
  ['redis://[::1]:7000', { hosts: [{ host: '::1', port: 7000 }] }],
  ['redis://ann:p%40ss%2Fword@h', { username: 'ann', password: 'p@ss/word', label: 'redis://h' }],
  ['redis://:secret@h', { password: 'secret' }],
  ['rediss://h:6380', { hosts: [{ host: 'h', port: 6380 }], tls: { minVersion: 'TLSv1.2' } }],
  [
    'redis://a,b:2,[::1]',
    {
      hosts: [
        { host: 'a', port: 6379 },
        { host: 'b', port: 2 },
        { host: '::1', port: 6379 },
      ],
    },
  ],
  [
    'redis+sentinel://a,b:2/lead/1',
    {
      hosts: [
        { host: 'a', port: 26379 },
        { host: 'b', port: 2 },
      ],
      master: 'lead',
      database: 1,
    },
  ],
  ['ssh://user@server:2222', { kind: 'ssh', destination: 'user@server', port: 2222 }],
])('%s', (via, expected) => {
  expect(parseVia({ ...(via !== undefined && { via }) }, {})).toMatchObject(expected);
});

test('user and password: the URL counts before the options, they before the environment; a file has one line', () => {
  const env = { GST_COSTREAM_VIA: 'redis://h', GST_COSTREAM_REDIS_USER: 'cam', GST_COSTREAM_REDIS_PASSWORD: 'env' };
  expect(parseVia({}, env)).toMatchObject({ label: 'redis://h', username: 'cam', password: 'env' });
  expect(parseVia({ username: 'bob', password: 'option' }, env)).toMatchObject({ username: 'bob', password: 'option' });
  expect(parseVia({ via: 'redis://ann:url@h', password: 'option' }, env)).toMatchObject({
    username: 'ann',
    password: 'url',
  });
  const directory = mkdtempSync(join(tmpdir(), 'gst-costream-via-'));
  try {
    writeFileSync(join(directory, 'password'), 'from file\n');
    expect(parseVia({ passwordFile: join(directory, 'password') }, env)).toMatchObject({ password: 'from file' });
    expect(() => parseVia({ passwordFile: join(directory, 'none') }, env)).toThrow(
      /^Cannot read the file of passwordFile/,
    );
  } finally {
    rmSync(directory, { recursive: true });
  }
});

test.each([
  ['', /is no server: expected redis:\/\//],
  ['server.example.org', /is no server/],
  ['http://server', /is no server/],
  ['redis://ann:top/secret@h', /a \/ before its @/],
  ['redis://h:0', /between 1 and 65535 but received 0/],
  ['redis://h:70000', /between 1 and 65535/],
  ['redis://a b', /"a b" is no host/],
  ['redis://h/x', /number of a database but received "x"/],
  ['redis://h?room=x', /takes nothing after the path/],
  ['redis://%zz@h', /write %25/],
  ['redis+sentinel://a', /needs the master's name/],
  ['ssh://user:secret@server', /takes no password/],
  ['ssh://-oProxyCommand=x', /cannot be the host/],
  ['ssh://server/room', /no path here/],
])('%s is refused in words that hold no password', (via, words) => {
  expect(() => parseVia({ via }, {})).toThrow(words);
  expect(() => parseVia({ via }, {})).not.toThrow(/secret/);
});
