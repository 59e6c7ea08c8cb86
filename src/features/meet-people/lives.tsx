import { hrefOf } from '#kit/screen/address.ts'
import type { Session } from '#kit/screen/session.ts'
import { lifeBar, lifeSpan } from './life-rows.ts'
import type { PeoplePage } from './people-page.ts'
import { yearsInWords } from './years-in-words.ts'

export interface LivesProps {
  readonly people: PeoplePage['people']
  readonly pack: string
  readonly session: Session
}

/** The lives of the town along its years, the earliest first: each bar leads to its person. Without years the list stands alone. */
export function Lives({ people, pack, session }: LivesProps) {
  const { translate } = session
  const now = new Date().getFullYear()
  const span = lifeSpan(
    people.map(({ period }) => period),
    now,
  )
  if (span === undefined) return null
  const lines = Array.from(
    { length: (span.last - span.first) / span.step + 1 },
    (_, index) => span.first + index * span.step,
  )
  const bars = people
    .flatMap((person) => {
      const bar = lifeBar(person.period, span, now)
      return bar === undefined ? [] : [{ person, bar }]
    })
    .toSorted((one, other) => one.bar.start - other.bar.start || one.bar.end - other.bar.end)
  return (
    <section class="lives" aria-labelledby="lives-title" style={{ '--lines': String(lines.length - 1) }}>
      <h2 id="lives-title">{translate('meet-people:lives')}</h2>
      <p class="lives-years" aria-hidden="true">
        {lines.map((year) => (
          <span key={year}>{String(year).replace('-', '−')}</span>
        ))}
      </p>
      <ol class="lives-list">
        {bars.map(({ person: { id, text, period }, bar }) => (
          <li key={id}>
            <a class="life" href={hrefOf({ screen: 'meet-person', pack, person: id })}>
              <span class="life-name">
                <bdi lang={text?.language}>{text?.title ?? id}</bdi>{' '}
                <span class="life-years">{yearsInWords(period, translate)}</span>
              </span>
              <span class="life-line" aria-hidden="true">
                <span
                  class="life-bar"
                  data-open-start={bar.openStart}
                  data-open-end={bar.openEnd}
                  style={{
                    insetInlineStart: `${String(bar.start * 100)}%`,
                    inlineSize: `${String(Math.max(1, (bar.end - bar.start) * 100))}%`,
                  }}
                />
              </span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
