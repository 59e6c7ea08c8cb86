import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Rooms whose modules keep nothing of one test file that another could meet: their files share a worker, and what it has loaded. */
const SHARING = 'src/{domain,pack,kit,features,table,cli}/**/*.test.{ts,tsx}'

/** The longest, begun first: browsers are killed while others wait for hosts that are silent, not all of them alone at the end. */
const LONGEST = [
  'kills.test.ts',
  'kills-firefox.test.ts',
  'hostile-firefox.test.ts',
  'hostile-chromium.test.ts',
  'hostile-webkit.test.ts',
  'bad-days.test.ts',
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}`))
      return at === -1 ? LONGEST.length : at
    }
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other))
  }
}

export default defineConfig({
  plugins: [preact()],
  test: {
    root: '.',
    // Half of the tests wait for browsers, hosts or disks: the default, one worker fewer than cores, would leave cores idle.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: { name: 'rooms', include: [SHARING], isolate: false, setupFiles: 'test/leave-as-found.ts' },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: [
            'src/**/*.test.{ts,tsx}',
            'test/{architecture,store,packs,lighthouse,table}/**/*.test.ts',
            'content/recipes/**/*.test.ts',
          ],
          exclude: [SHARING],
        },
      },
    ],
    // As the journeys: a test that a stalled machine broke is tried once more in CI, and the report says so.
    retry: process.env['CI'] === undefined ? 0 : 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
