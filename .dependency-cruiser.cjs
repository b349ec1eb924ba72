// The house of rooms: imports run one way, cli -> session -> {rtp, media, link, control, pipe, host} -> gst.
const rooms = ['rtp', 'media', 'link', 'control', 'pipe', 'host'];
const forbid = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to },
});

module.exports = {
  forbidden: [
    forbid('gst-is-the-ground', '^lib/gst/', '^lib/(?!gst/)', 'gst never imports upward'),
    forbid(
      'rooms-do-not-climb',
      `^lib/(${rooms.join('|')})/`,
      '^lib/(session|cli)/',
      'a room never imports session or cli',
    ),
    forbid(
      'link-knows-no-media',
      '^lib/link/',
      '^lib/(media|rtp|control|pipe|host)/',
      'packets travel without knowing what they are',
    ),
    forbid('session-below-cli', '^lib/session/', '^lib/cli/', 'the library never imports its command line'),
    forbid('native-by-one-door', '^lib/(?!gst/)', '^(native|build)/', 'only lib/gst loads the addon'),
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'imports run one way; types alone may know each other, they are gone when the code runs',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'delete what is dead',
      from: { orphan: true, pathNot: '\\.d\\.ts$' },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^lib/gst/elements/' },
  },
};
