import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [preact()],
  test: {
    root: '.',
    include: [
      'src/**/*.test.{ts,tsx}',
      'test/architecture/**/*.test.ts',
      'test/store/**/*.test.ts',
      'test/packs/**/*.test.ts',
      'test/lighthouse/**/*.test.ts',
      'test/table/**/*.test.ts',
      'content/recipes/**/*.test.ts',
    ],
    // Half of the tests wait for browsers or disks: one worker fewer than cores, the default, would leave two cores idle.
    maxWorkers: 2,
    // As the journeys: a test that a stalled machine broke is tried once more in CI, and the report says so.
    retry: process.env['CI'] === undefined ? 0 : 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
