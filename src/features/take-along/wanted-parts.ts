import type { PartId } from '#domain/built-pack/manifest.ts'
import type { LanguageTag } from '#domain/language/language.ts'

/** What a visitor can add to the essentials. */
export const EXTRAS = ['film', '3d'] as const
export type Extra = (typeof EXTRAS)[number]

export interface Wanted {
  readonly languages: readonly LanguageTag[]
  readonly extras: readonly Extra[]
}

/** The parts of a choice that the pack really has, by the catalogue's sizes. */
export function wantedParts({ languages, extras }: Wanted, bytes: Readonly<Record<string, number>>): readonly PartId[] {
  const ofLanguages = languages.flatMap((tag): PartId[] => [`text:${tag}`, `audio:${tag}`])
  const all: readonly PartId[] = ['core', 'map', ...ofLanguages, ...extras]
  return all.filter((part) => (bytes[part] ?? 0) > 0)
}

/** The choice that an installed pack stands for, so that its page begins with it. */
export function wantedOf(parts: readonly PartId[]): Wanted {
  return {
    languages: parts.filter((part) => part.startsWith('text:')).map((part) => part.slice('text:'.length)),
    extras: EXTRAS.filter((extra) => parts.includes(extra)),
  }
}
