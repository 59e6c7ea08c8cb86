import { useId } from 'preact/hooks'
import type { PersonText } from '#domain/built-pack/built-person.ts'
import { PackDamaged, PackFileMissing } from '#domain/built-pack/pack-errors.ts'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { LanguageTag } from '#domain/language/language.ts'
import { Icon } from '#kit/elements/icon.tsx'
import { ListRow } from '#kit/elements/list-row.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'

export interface StopPeopleProps {
  readonly context: ScreenContext
  readonly pack: PackReader
  readonly stop: string
  readonly language: LanguageTag
}

/** Who is met at this stop: each leads to their page, and from there in their steps. Read after the picture has come. */
export function StopPeople({ context, pack, stop, language }: StopPeopleProps) {
  const { translate } = context.session
  const titleId = useId()
  const people = useLoaded((signal) => peopleAt(pack, stop, language, signal), [pack, stop, language])
  if (people === undefined || people.length === 0 || context.shows?.('meet-person') === false) return null
  return (
    <section class="visit-stop-more" aria-labelledby={titleId}>
      <h2 id={titleId}>{translate('visit-stop:people')}</h2>
      <ul>
        {people.map(({ id, text }) => (
          <li key={id}>
            <ListRow
              href={hrefOf({ screen: 'meet-person', pack: pack.pack.id, person: id })}
              leading={<Icon name="people" />}
              title={text?.title ?? id}
              lang={text?.language}
              detail={
                text === undefined ? undefined : (
                  <span lang={text.language} dir="auto">
                    {text.summary}
                  </span>
                )
              }
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface PersonMet {
  readonly id: string
  readonly text: PersonText | undefined
}

/** People who cannot be had take nothing away from the stop. */
async function peopleAt(
  pack: PackReader,
  stop: string,
  language: LanguageTag,
  signal: AbortSignal,
): Promise<readonly PersonMet[]> {
  try {
    const [people, texts] = await Promise.all([pack.people({ signal }), pack.peopleText(language, { signal })])
    return people.filter(({ stops }) => stops.includes(stop)).map(({ id }) => ({ id, text: texts[id] }))
  } catch (cause) {
    if (cause instanceof PackFileMissing || cause instanceof PackDamaged) return []
    throw cause
  }
}
