import type { PartId } from '#domain/built-pack/manifest.ts'

/** Bytes of some parts together, from a catalogue's sizes; parts the pack does not have weigh nothing. */
export function bytesOf(bytes: Readonly<Record<string, number>>, parts: readonly PartId[]): number {
  return parts.reduce((sum, part) => sum + (bytes[part] ?? 0), 0)
}
