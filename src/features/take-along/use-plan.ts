import type { PartId } from '#domain/built-pack/manifest.ts'
import type { TakePlan } from '#domain/built-pack/pack-source.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import { useScreen } from '#kit/screen/use-screen.ts'

/** What taking these parts would cost, as far as it is known; `refused` where the version on offer is not trusted. */
export type Planned =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'plan'; readonly plan: TakePlan }
  | { readonly kind: 'refused'; readonly cause: Error }

/** Where the pack `isHere` already nothing but a distrust is worth a word: what is on the device opens whatever the host says. */
export function usePlan(pack: string, parts: readonly PartId[], isHere = false): Planned {
  const { shelf } = useScreen()
  const planned = useLoaded(
    async (signal): Promise<Planned> => {
      try {
        return { kind: 'plan', plan: await shelf.plan(pack, parts, { signal }) }
      } catch (cause) {
        if (cause instanceof Error && cause.name === 'PackNotTrusted') return { kind: 'refused', cause }
        // Without a network the catalogue's own sizes have to do.
        if (isHere || (cause instanceof Error && cause.name === 'PackUnreachable')) return { kind: 'unknown' }
        throw cause
      }
    },
    [pack, parts.join(' ')],
  )
  return planned ?? { kind: 'unknown' }
}
