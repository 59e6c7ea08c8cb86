import type { CountRow } from '#domain/table/counts.ts'
import { localeOf } from '#kit/language/formats.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import { INTERFACE_LANGUAGES } from '#kit/screen/session.ts'
import { nameOf } from '../../seats/language-choice.tsx'
import { leftToRight } from './left-to-right.ts'
import type { SectionProps } from './staff-panel.tsx'
import { stopTitles } from './stop-titles.ts'
import { summaryOf } from './summary-of.ts'

const DAYS_MS = 30 * 86_400_000

/** What the last thirty days were, in a few figures; all of it lies in files. */
export function StatisticsSection({ tools }: SectionProps) {
  const { translate, state, language } = tools
  const rows = useLoaded(async () => tools.ask<readonly CountRow[]>('statistics'), [])
  // Where the pack cannot be read its ids say enough.
  const titles = useLoaded(
    async (end) =>
      tools.operate.pack === null
        ? undefined
        : stopTitles(tools.operate.pack, language.value, end).catch(() => undefined),
    [language.value],
  )
  if (rows === undefined || state.value === null) return null
  const summary = summaryOf(rows, new Date(state.value.nowMs - DAYS_MS).toISOString().slice(0, 13))
  const figure = new Intl.NumberFormat(localeOf(language.value))
  const figures = [
    ['staff:visits', summary.visits],
    ['staff:minutes-each', summary.minutesEach],
    ['staff:cards-opened', summary.cardsOpened],
    ['staff:blocked', summary.blockedGrabs],
    ['staff:lost', summary.lostContacts],
  ] as const
  return (
    <>
      {rows.length === 0 ? <p>{translate('staff:no-statistics')}</p> : null}
      <h3>{translate('staff:last-days')}</h3>
      <dl class="staff-figures">
        {figures.map(([key, value]) => (
          <div key={key}>
            <dt>{translate(key)}</dt>
            <dd>{figure.format(value)}</dd>
          </div>
        ))}
      </dl>
      <div class="staff-columns">
        <List
          title={translate('staff:most-opened')}
          counts={summary.cards.map(([card, count]) => [titles?.get(card) ?? card, count])}
        />
        <List
          title={translate('staff:by-language')}
          counts={summary.languages.map(([tag, count]) => [languageName(tag), count])}
        />
      </div>
      <p class="staff-soft">
        {translate('staff:statistics-files', { folder: leftToRight(state.value.statisticsFolder) })}
      </p>
    </>
  )
}

function List({ title, counts }: { readonly title: string; readonly counts: readonly (readonly [string, number])[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ol class="staff-counts">
        {counts.map(([name, count], rank) => (
          <li key={rank}>
            <bdi>{name}</bdi> <strong>{count}</strong>
          </li>
        ))}
      </ol>
    </section>
  )
}

function languageName(tag: string): string {
  const known = INTERFACE_LANGUAGES.find((one) => one === tag)
  return known === undefined ? tag : nameOf(known)
}
