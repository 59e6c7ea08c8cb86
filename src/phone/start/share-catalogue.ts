import type { PackShelf } from '#domain/built-pack/pack-source.ts'

/** How long one answer serves every screen, milliseconds: long enough for a start, short enough for a town that publishes. */
const SHARED_FOR_MS = 20_000

/**
 * The shelf, whose catalogue is asked for once by all who want it at the same time, and known before a pack is opened from the network:
 * opening then costs one request less.
 */
export function shareCatalogue(shelf: PackShelf, nowMs: () => number): PackShelf {
  let shared: { readonly answer: ReturnType<PackShelf['catalogue']>; readonly atMs: number } | null = null

  const catalogue = () => {
    if (shared === null || nowMs() - shared.atMs > SHARED_FOR_MS) {
      const asked = { answer: shelf.catalogue(), atMs: nowMs() }
      shared = asked
      asked.answer.catch(() => {
        // The next to ask tries again.
        if (shared === asked) shared = null
      })
    }
    return shared.answer
  }
  const changed = <Value>(value: Value): Value => {
    shared = null
    return value
  }
  const offerOf = shelf.offerOf?.bind(shelf)
  return {
    catalogue,
    installed: () => shelf.installed(),
    damaged: async (options) => (await shelf.damaged?.(options)) ?? [],
    async open(pack, options) {
      const installed = await shelf.installed()
      // A catalogue that does not come is no reason not to try.
      if (!installed.some(({ id }) => id === pack)) await catalogue().catch(() => undefined)
      return shelf.open(pack, options)
    },
    plan: (pack, parts, options) => shelf.plan(pack, parts, options),
    take: async (pack, parts, options) => changed(await shelf.take(pack, parts, options)),
    ...(offerOf && {
      offerOf: async (folder) => {
        const offer = await offerOf(folder)
        return { ...offer, take: async (pack, parts, options) => changed(await offer.take(pack, parts, options)) }
      },
    }),
    remove: async (pack) => changed(await shelf.remove(pack)),
    discardUnfinished: (pack) => shelf.discardUnfinished(pack),
    usage: () => shelf.usage(),
  }
}
