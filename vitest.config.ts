/** Which tests run how: computing ones beside each other, those that carry media in real time one file after the other. */
import { defineConfig } from 'vitest/config';

/** Folders whose tests run streams, displays, sound servers or networks; elsewhere a file says so by its name. */
const MEDIA_FOLDERS = [
  'parts',
  'pipe',
  'session',
  'cli',
  'interop',
  'network',
  'devices',
  'lifecycle',
  'examples',
  'bench',
  'packaging',
];
const media = [`test/{${MEDIA_FOLDERS.join(',')}}/**/*.test.ts`, 'test/**/*.media.test.ts'];

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
          exclude: media,
          sequence: { groupOrder: 0 },
          testTimeout: 20_000,
          hookTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'media',
          include: media,
          // Two streams at once on two cores measure each other.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
