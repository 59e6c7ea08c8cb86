import type { Signal } from '@preact/signals'
import { CERTAINTIES } from '#domain/era/certainty.ts'
import { ListRow } from '#kit/elements/list-row.tsx'
import { lifetimeInWords, yearInWords } from '#kit/language/lifetime-in-words.ts'
import type { Session } from '#kit/screen/session.ts'
import { CertaintyMark } from './certainty-mark.tsx'
import { saying } from './saying.ts'
import { nameOf, standingIn, type TimePage } from '#kit/time/time-page.ts'

export interface StandingListProps {
  readonly page: TimePage
  readonly year: number
  readonly chosen: Signal<string | null>
  readonly session: Session
}

const MOST_SHOWN = 60

/** What stands in the year, to be read without the map. */
export function StandingList({ page, year, chosen, session }: StandingListProps) {
  const { translate } = session
  const standing = standingIn(page, year)
  const say = saying(translate)
  const words = yearInWords(year, say)
  return (
    <section aria-labelledby="standing-title">
      <h2 id="standing-title">{translate('through-time:standing', { year: words })}</h2>
      {standing.length === 0 ? <p>{translate('through-time:standing-none')}</p> : null}
      <ul class="standing-list">
        {standing.slice(0, MOST_SHOWN).map((feature) => (
          <li key={feature.id}>
            <ListRow
              current={feature.id === chosen.value}
              onClick={() => {
                chosen.value = feature.id
              }}
              leading={<CertaintyMark certainty={feature.certainty} />}
              title={nameOf(feature, page.language)}
              lang={page.language}
              detail={`${lifetimeInWords(feature, say)} · ${translate(`through-time:${feature.certainty}`)}`}
            />
          </li>
        ))}
      </ul>
      {standing.length > MOST_SHOWN ? (
        <p>{translate('through-time:more', { count: standing.length - MOST_SHOWN })}</p>
      ) : null}
    </section>
  )
}

/** How certainty is drawn, in words. */
export function Legend({ session }: Pick<StandingListProps, 'session'>) {
  const { translate } = session
  return (
    <section class="time-legend" aria-labelledby="legend-title">
      <h2 id="legend-title">{translate('through-time:legend')}</h2>
      <ul>
        {CERTAINTIES.map((certainty) => (
          <li key={certainty}>
            <CertaintyMark certainty={certainty} />
            <span>{translate(`through-time:legend-${certainty}`)}</span>
          </li>
        ))}
        <li>
          <span class="time-legend-today" aria-hidden="true" />
          <span>{translate('through-time:legend-today')}</span>
        </li>
      </ul>
    </section>
  )
}
