import type { RankedTrail } from '#domain/plan/rank-trails.ts'
import { Chip } from '#kit/elements/chip.tsx'
import { hrefOf } from '#kit/screen/address.ts'
import type { Session } from '#kit/screen/session.ts'
import { listIn } from './proposed-walk.tsx'
import { reasonWords } from './reason-words.ts'
import type { VisitDesk } from './visit-desk.ts'

export interface RankedTrailsProps {
  readonly session: Session
  readonly desk: VisitDesk
  readonly ranked: readonly RankedTrail[]
}

/** The town's trails, those that suit first, each with its reasons. */
export function RankedTrails({ session, desk, ranked }: RankedTrailsProps) {
  const { translate, format } = session
  const themes = desk.text.themes ?? []
  const language = {
    translate,
    format,
    listOf: listIn(session),
    themeName: (theme: string) => themes.find(({ id }) => id === theme)?.name ?? theme,
  }
  return (
    <section aria-labelledby="ranked-trails">
      <h2 id="ranked-trails">{translate('compose-visit:trails')}</h2>
      <ul class="ranked-trails">
        {ranked.map(({ trail, suits, reasons }) => {
          const words = desk.text.trails[trail.id]
          return (
            <li key={trail.id} class={suits ? 'ranked-trail' : 'ranked-trail ranked-trail-aside'}>
              <h3 lang={words?.language} dir="auto">
                <a href={hrefOf({ screen: 'walk-trail', pack: desk.pack.pack.id, trail: trail.id })}>
                  {words?.title ?? trail.id}
                </a>
              </h3>
              <p class="ranked-trail-verdict">
                {translate(suits ? 'compose-visit:suits' : 'compose-visit:suits-less')}
              </p>
              <ul class="ranked-trail-reasons">
                {reasons.map((reason) => {
                  const { icon, words: said, isAgainst } = reasonWords(reason, language)
                  return (
                    <li key={reason.kind}>
                      <Chip icon={isAgainst ? 'warning' : icon} tone={isAgainst ? 'signal' : 'plain'}>
                        {said}
                      </Chip>
                    </li>
                  )
                })}
              </ul>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
