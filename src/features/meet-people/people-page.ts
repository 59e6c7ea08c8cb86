import type { StopColumns } from '#domain/built-pack/built-pack.ts'
import type { BuiltPerson, PersonText } from '#domain/built-pack/built-person.ts'
import type { StopTitles } from '#domain/built-pack/built-text.ts'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { LanguageTag } from '#domain/language/language.ts'

/** Everyone the town tells of, with their words, and the stops by name. */
export interface PeoplePage {
  readonly people: readonly (BuiltPerson & { readonly text: PersonText | undefined })[]
  readonly columns: StopColumns
  readonly titles: StopTitles
}

/** @throws PackFileMissing, PackDamaged */
export async function loadPeople(pack: PackReader, language: LanguageTag, signal: AbortSignal): Promise<PeoplePage> {
  const [people, texts, columns, titles] = await Promise.all([
    pack.people({ signal }),
    pack.peopleText(language, { signal }),
    pack.stops({ signal }),
    pack.titles(language, { signal }),
  ])
  const nameOf = ({ id }: BuiltPerson) => texts[id]?.title ?? id
  const sorted = people.toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), language))
  return { people: sorted.map((person) => ({ ...person, text: texts[person.id] })), columns, titles }
}
