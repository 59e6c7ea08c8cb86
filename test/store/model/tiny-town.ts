import type { PartId } from '#domain/built-pack/manifest.ts'
import { publish, someBytes, type Tree } from '../sample-tree.ts'

export const TINY_PARTS: readonly PartId[] = ['core', 'text:fr']

/** Publishes a pack of a dozen files of up to 200 bytes. Files of equal seed are equal in all versions and all packs. */
export function publishTiny(tree: Tree, sequence: number, seeds: readonly number[], id = 'boulogne') {
  const files = Object.fromEntries(
    seeds.map((seed, at) => [`media/${at}.bin`, ['core', someBytes(seed, 40 + ((seed * 37) % 160))] as const]),
  )
  return publish(tree, { id, sequence, files })
}

/** `count` seeds from `from` on. */
export function seedsFrom(from: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => from + at)
}
