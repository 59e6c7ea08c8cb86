import type { InstalledPack } from '#domain/built-pack/pack-source.ts'
import type { Standard } from '#domain/trust/judge-version.ts'
import type { VerifyEd25519 } from '#domain/trust/minisign.ts'

/** Whom this device believes before it has seen anything, and how it tells. */
export interface Trust {
  /** Root keys that came with the app, by pack. */
  readonly roots: Readonly<Record<string, string>>
  readonly verify: VerifyEd25519
}

/**
 * What a new version of a pack is held to: what was learnt when it was taken, else what came with the app. Deleting a pack forgets what
 * was learnt, which is the visitor's way on when a town has lost its keys.
 */
export function standardOf({ roots }: Trust, pack: string, installed: InstalledPack | undefined): Standard | undefined {
  if (installed?.signature !== undefined) return { ...installed.signature, sequence: installed.sequence }
  const root = Object.hasOwn(roots, pack) ? roots[pack] : undefined
  return root === undefined ? undefined : { root }
}
