/**
 * Which tests run how: computing ones beside each other; those that mostly wait for servers, other programs and a virtual
 * machine a few at a time; those that carry media in real time one file after the other.
 */
import { defineConfig } from 'vitest/config';

/** Folders whose tests run streams, displays, sound servers or networks; elsewhere a file says so by its name. */
const MEDIA_FOLDERS = ['parts', 'session', 'cli', 'interop', 'network', 'lifecycle', 'examples', 'bench'];
const media = [`test/{${MEDIA_FOLDERS.join(',')}}/**/*.test.ts`, 'test/**/*.media.test.ts'];

/** No picture or sound in real time is judged here, so that company does no harm. */
const waiting = [
  'test/{devices,packaging,pipe}/**/*.test.ts',
  'test/cli/{bad-input,channels,completion,devices,doctor,man,types,usage}.test.ts',
  'test/parts/devvm.test.ts',
  'test/house/memory.test.ts',
];

const LIMITS = { testTimeout: 60_000, hookTimeout: 60_000 };

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
          exclude: [...media, ...waiting],
          sequence: { groupOrder: 0 },
          testTimeout: 20_000,
          hookTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'waiting',
          include: waiting,
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
          ...LIMITS,
        },
      },
      {
        extends: true,
        test: {
          name: 'media',
          include: media,
          exclude: waiting,
          // Two streams at once on two cores measure each other.
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          ...LIMITS,
        },
      },
    ],
  },
});
