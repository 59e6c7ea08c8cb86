import { afterAll, vi } from 'vitest'

/** Files that share a worker share its globals: each leaves them as it found them. */
afterAll(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
})
