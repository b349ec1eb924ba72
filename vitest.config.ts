/**
 * Which tests run how: an emulated machine alone; computing tests, and those that wait for servers and other programs, a
 * few at a time; then those that judge picture or sound in real time, one file after the other.
 */
import { defineConfig } from 'vitest/config';

/** Folders whose tests run streams, displays, sound servers or networks; elsewhere a file says so by its name. */
const MEDIA_FOLDERS = ['parts', 'session', 'cli', 'interop', 'network', 'lifecycle', 'examples', 'bench'];
const media = [`test/{${MEDIA_FOLDERS.join(',')}}/**/*.test.ts`, 'test/**/*.media.test.ts'];

const emulated = ['test/devices/**/*.test.ts'];

/** What is counted and compared there is so with company too. */
const waiting = [
  'test/{cli,examples,packaging,pipe}/**/*.test.ts',
  'test/interop/sdp.test.ts',
  'test/session/{isolated,redis-room,ssh-room,verbs}.test.ts',
];

/** A poll ends with what it waits for; vitest's own second is over on a machine whose processor others take. */
const LIMITS = { testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 20_000 } } };

export default defineConfig({
  test: {
    // Child processes, as users run the addon; worker threads would share one GStreamer between test files.
    pool: 'forks',
    globalSetup: './test/global-setup.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...media, ...waiting, ...emulated],
          maxWorkers: 4,
          sequence: { groupOrder: 1 },
          ...LIMITS,
        },
      },
      {
        extends: true,
        test: {
          name: 'emulated',
          include: emulated,
          fileParallelism: false,
          sequence: { groupOrder: 0 },
          ...LIMITS,
        },
      },
      {
        extends: true,
        test: {
          name: 'waiting',
          include: waiting,
          maxWorkers: 4,
          sequence: { groupOrder: 1 },
          ...LIMITS,
        },
      },
      {
        extends: true,
        test: {
          name: 'media',
          include: media,
          exclude: [...waiting, ...emulated],
          // Two streams at once on two cores measure each other.
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          ...LIMITS,
        },
      },
    ],
  },
});
