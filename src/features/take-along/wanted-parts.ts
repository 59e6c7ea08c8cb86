import type { PartId } from '#domain/built-pack/manifest.ts'
import type { LanguageTag } from '#domain/language/language.ts'

/** What a visitor can add to the essentials. */
export const EXTRAS = ['film', 'zoom', '3d'] as const
export type Extra = (typeof EXTRAS)[number]

export interface Wanted {
  readonly languages: readonly LanguageTag[]
  readonly extras: readonly Extra[]
  /** Ids of exhibitions, each with its voices in these languages. */
  readonly exhibitions: readonly string[]
}

/** The parts of a choice that the pack really has, by the catalogue's sizes. */
export function wantedParts(
  { languages, extras, exhibitions }: Wanted,
  bytes: Readonly<Record<string, number>>,
): readonly PartId[] {
  const ofLanguages = languages.flatMap((tag): PartId[] => [`text:${tag}`, `audio:${tag}`])
  const ofExhibitions = exhibitions.flatMap((id): PartId[] => [
    `exhibition:${id}`,
    ...languages.map((tag): PartId => `exhibition:${id}:${tag}`),
  ])
  const all: readonly PartId[] = ['core', 'map', ...ofLanguages, ...extras, ...ofExhibitions]
  return all.filter((part) => (bytes[part] ?? 0) > 0)
}

/** The choice that an installed pack stands for, so that its page begins with it. */
export function wantedOf(parts: readonly PartId[]): Wanted {
  return {
    languages: parts.filter((part) => part.startsWith('text:')).map((part) => part.slice('text:'.length)),
    extras: EXTRAS.filter((extra) => parts.includes(extra)),
    exhibitions: exhibitionsIn(parts),
  }
}

/** Ids of the exhibitions that are named among some parts. */
export function exhibitionsIn(parts: readonly string[]): readonly string[] {
  return parts.flatMap((part) => /^exhibition:([^:]+)$/.exec(part)?.[1] ?? [])
}
