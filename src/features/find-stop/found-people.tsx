import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { LanguageTag } from '#domain/language/language.ts'
import { hitsIn } from '#domain/search/hits.ts'
import { findTitles, searchable } from '#domain/stop/title-search.ts'
import { Icon } from '#kit/elements/icon.tsx'
import { ListRow } from '#kit/elements/list-row.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import { useSession } from '#kit/screen/use-screen.ts'
import { Highlighted } from './highlighted.tsx'

export interface FoundPeopleProps {
  readonly pack: PackReader
  readonly language: LanguageTag
  readonly wanted: string
}

const MOST_SHOWN = 3

/** People whose name answers, above the stops; each leads to their page. */
export function FoundPeople({ pack, language, wanted }: FoundPeopleProps) {
  const { translate } = useSession()
  // The stops answer without them: a file that cannot be had takes nothing away.
  const texts = useLoaded(
    async (signal) => pack.peopleText(language, { signal }).catch(() => undefined),
    [pack, language],
  )
  const people = Object.entries(texts ?? {})
  const names = people.map(([, { title }]) => searchable(title))
  const found = findTitles(wanted, names).slice(0, MOST_SHOWN)
  if (found.length === 0) return null
  return (
    <ul class="find-stop-people" aria-label={translate('find-stop:people')}>
      {found.map((row) => {
        const [id, text] = people[row] ?? []
        if (id === undefined || text === undefined) return null
        return (
          <li key={id}>
            <ListRow
              href={hrefOf({ screen: 'meet-person', pack: pack.pack.id, person: id })}
              leading={<Icon name="people" />}
              title={<Highlighted text={text.title} hits={hitsIn(text.title, wanted)} />}
              lang={text.language}
              detail={text.summary}
            />
          </li>
        )
      })}
    </ul>
  )
}
