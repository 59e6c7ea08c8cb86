import { useId } from 'preact/hooks'
import type { BuiltStop, DatedBrief } from '#domain/built-pack/built-pack.ts'
import { inLanguage } from '#domain/era/named-in.ts'
import { Icon } from '#kit/elements/icon.tsx'
import { ListRow } from '#kit/elements/list-row.tsx'
import { lifetimeInWords } from '#kit/language/lifetime-in-words.ts'
import { hrefOf } from '#kit/screen/address.ts'
import type { ScreenContext } from '#kit/screen/screen-context.ts'

export interface StopThenProps {
  readonly context: ScreenContext
  readonly pack: string
  readonly stop: BuiltStop
}

/** What stood here in other eras; each line opens the town in its year, where this surface shows that. */
export function StopThen({ context, pack, stop }: StopThenProps) {
  const { translate, contentLanguage } = context.session
  const titleId = useId()
  const say: typeof translate = (key, values) => translate(`visit-stop:then-${key}`, values)
  const language = contentLanguage.value
  const named = (stop.stoodHere ?? []).flatMap((one) => {
    const name = inLanguage(language, one.name, one.names)
    return name === undefined ? [] : [{ ...one, name }]
  })
  if (named.length === 0) return null
  const shows = context.shows?.('through-time') ?? true
  return (
    <section class="visit-stop-more" aria-labelledby={titleId}>
      <h2 id={titleId}>{translate('visit-stop:then')}</h2>
      <ul>
        {named.map((one) => (
          <li key={one.id}>
            <ListRow
              href={
                shows ? hrefOf({ screen: 'through-time', pack, year: yearToShow(one), feature: one.id }) : undefined
              }
              leading={<Icon name="clock" />}
              title={one.name}
              lang={language}
              detail={`${lifetimeInWords(one, say)} · ${translate(`visit-stop:then-${one.certainty}`)}`}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A year in which it stands whole: its last one for what is gone, its first for what still stands. */
function yearToShow({ from, to }: DatedBrief): number {
  return to?.earliest ?? from?.latest ?? new Date().getFullYear()
}
