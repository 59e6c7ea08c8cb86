import type { Hands } from '#kit/gesture/hands.ts'

/** Hands whose code is fetched when a screen first has something to take hold of: the first screen has nothing. */
export function openHandsLater(): Hands {
  return {
    follow(element, follower, options) {
      const take = async () => {
        const { openPageHands } = await import('#kit/gesture/page-hands.ts')
        if (!options.signal.aborted) openPageHands().follow(element, follower, options)
      }
      // Without a network a failure is said by whatever catches the rest; the screen stays.
      void take()
    },
  }
}
