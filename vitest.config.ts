/**
 * Which tests run how: computing ones, those that wait for servers and other programs, and one emulated machine a few at a
 * time; then those that judge picture or sound in real time, one file after the other.
 */
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Folders whose tests run streams, displays, sound servers or networks; elsewhere a file says so by its name. */
const MEDIA_FOLDERS = ['parts', 'session', 'cli', 'interop', 'network', 'lifecycle', 'examples', 'bench'];
const media = [`test/{${MEDIA_FOLDERS.join(',')}}/**/*.test.ts`, 'test/**/*.media.test.ts'];

/** An emulated processor or an instrumented one. */
const emulated = ['test/devices/**/*.test.ts', 'test/house/memory.test.ts'];

/** What is counted and compared there is so with company too. */
const waiting = [
  'test/{cli,examples,packaging,pipe}/**/*.test.ts',
  'test/interop/sdp.test.ts',
  'test/session/{isolated,redis-room,ssh-room,verbs}.test.ts',
];

/** The emulated machine takes longest and one processor: what starts with it is done when it is. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => (moduleId.includes('/test/devices/') ? 0 : 1);
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

const LIMITS = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    // Child processes, as users run the addon; worker threads would share one GStreamer between test files.
    pool: 'forks',
    globalSetup: './test/global-setup.ts',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...media, ...waiting, ...emulated],
          maxWorkers: 3,
          sequence: { groupOrder: 0 },
          ...LIMITS,
        },
      },
      {
        extends: true,
        test: {
          name: 'emulated',
          include: emulated,
          maxWorkers: 3,
          sequence: { groupOrder: 0 },
          ...LIMITS,
        },
      },
      {
        extends: true,
        test: {
          name: 'waiting',
          include: waiting,
          maxWorkers: 3,
          sequence: { groupOrder: 0 },
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
          sequence: { groupOrder: 1 },
          ...LIMITS,
        },
      },
    ],
  },
});
