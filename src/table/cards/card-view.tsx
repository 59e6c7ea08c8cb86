import { signal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { Route } from '#kit/screen/screen-context.ts'
import { ScreenContextProvider } from '#kit/screen/use-screen.ts'
import { LeaveCard, type LeaveParts } from '../leave/leave-card.tsx'
import { LensCard, type LensParts } from '../lens/lens-card.tsx'
import type { Table } from '../start/open-table.ts'
import type { LoadedFeatures } from '../start/load-features.ts'
import type { Quizzes } from '../together/open-quizzes.ts'
import { CardBoundary } from './card-boundary.tsx'
import { CardHead } from './card-head.tsx'
import { sizeMmOf, type Card } from './card.ts'
import { ScreenCard } from './screen-card.tsx'
import './card.css'

export interface CardViewProps {
  readonly card: Card
  readonly table: Table
  readonly features: LoadedFeatures
  readonly leave: LeaveParts
  readonly lens: LensParts
  readonly quizzes: Quizzes
  /** Gives or takes back the element the frame loop moves. */
  readonly onElement: (card: string, element: HTMLElement | null) => void
}

/** A sheet of paper on the table: its owner's colour and mark at its head, a screen or a code below. */
export function CardView({ card, table, features, leave, lens, quizzes, onElement }: CardViewProps) {
  const index = card.seat.value
  const person = table.seats[index]?.person.value
  const { width, height } = sizeMmOf(card)
  if (person === null || person === undefined) return null
  const { translate, settings, interfaceLanguage, direction } = person.session
  const { content } = card
  return (
    <article
      class="card"
      data-card={card.id}
      ref={(element) => {
        onElement(card.id, element)
      }}
      lang={interfaceLanguage.value}
      dir={direction.value}
      aria-label={translate('table:card')}
      data-contrast={settings.value.contrast}
      style={{
        '--card-width': width,
        '--card-height': height,
        '--text-scale': settings.value.textScale,
        '--seat-colour': `var(--seat-${index % 8})`,
      }}
    >
      <div class="card-paper" data-number={index}>
        <CardHead card={card} table={table} translate={translate} />
        <CardBoundary key={person} otherwise={<p class="card-failed">{translate('table:card-failed')}</p>}>
          {content.kind === 'leave' ? (
            <LeaveCard parts={leave} session={person.session} />
          ) : content.kind === 'lens' ? (
            <LensCard
              parts={lens}
              session={person.session}
              at={content.at}
              onOpenStop={(stop) => {
                table.openStop(card.seat.peek(), stop, performance.now())
              }}
            />
          ) : (
            <CardScreen
              card={card}
              table={table}
              person={person}
              route={content.route}
              features={features}
              quizzes={content.together === true ? quizzes : null}
            />
          )}
        </CardBoundary>
      </div>
    </article>
  )
}

function CardScreen({
  card,
  table,
  person,
  route,
  features,
  quizzes,
}: {
  readonly card: Card
  readonly table: Table
  readonly person: NonNullable<Table['seats'][number]['person']['value']>
  readonly route: (Card['content'] & { kind: 'screen' })['route']
  readonly features: LoadedFeatures
  /** Where others have the same quiz before them; null where one is alone. */
  readonly quizzes: Quizzes | null
}) {
  // The next stop takes this card's place; a comparison or a game lies down beside it.
  const navigate = (to: Route) => {
    if (!features.screens.has(to.screen)) return
    if (to.screen === route.peek().screen) route.value = to
    else table.openCard(card.seat.peek(), { kind: 'screen', route: signal(to) }, performance.now())
  }
  const seat = card.seat.value
  const joining = useMemo(() => {
    const wanted = route.peek()
    if (quizzes === null || wanted.screen !== 'play-quiz') return null
    const end = new AbortController()
    const nameOf = (index: number) => person.session.translate('table:seat', { number: index + 1 })
    return { end, together: quizzes.join(wanted, seat, nameOf, end.signal) }
  }, [quizzes, seat, person])
  useEffect(() => {
    return () => {
      joining?.end.abort()
    }
  }, [joining])
  const alone = person.contextFor({ route, navigate })
  const context = joining === null ? alone : { ...alone, together: joining.together }
  useEffect(() => {
    // A card that is put away takes its sound along.
    return () => {
      const { track } = person.player.state.peek()
      const now = route.peek()
      if (now.screen === 'visit-stop' && track?.stop === now.stop) person.player.stop()
    }
  }, [])
  return (
    <ScreenContextProvider value={context}>
      <ScreenCard
        context={context}
        route={route.value}
        features={features}
        onNavigate={navigate}
        onHost={person.hearFilms}
        onField={(field) => {
          table.write(field, card.id)
        }}
      />
    </ScreenContextProvider>
  )
}
