import { useSignal, type ReadonlySignal } from '@preact/signals'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { MediumRoute, Route } from '#kit/screen/screen-context.ts'
import type { InterfaceLanguage } from '#kit/screen/session.ts'
import { CardBoundary } from '../cards/card-boundary.tsx'
import { SeatKeyboard } from '../keyboard/seat-keyboard.tsx'
import type { Seat, Table } from '../start/open-table.ts'
import { GamePanel } from '../together/game-panel.tsx'
import type { Boards } from '../together/open-boards.ts'
import type { Quizzes } from '../together/open-quizzes.ts'
import { MapWays } from '../town/map-ways.tsx'
import type { Way } from '../pieces/ways.ts'
import { DiscoverTiles, type PackScreen } from './discover-tiles.tsx'
import { LanguageChoice } from './language-choice.tsx'
import type { Person } from './person.ts'
import { PlacesRibbon } from './places-ribbon.tsx'
import { SeatTools } from './seat-tools.tsx'
import { StillThere } from './still-there.tsx'
import { VersionChoice } from './version-choice.tsx'
import { TimePanel } from '../time/time-panel.tsx'
import type { TownTime } from '../time/town-time.ts'

export interface PersonViewProps {
  readonly seat: Seat
  readonly person: Person
  readonly table: Table
  readonly pack: PackReader
  readonly languages: readonly InterfaceLanguage[]
  readonly askMs: number
  readonly time: ReadonlySignal<TownTime | null>
  /** All of the town again: null. */
  readonly onMoveMap: (seat: number, way: Way | null) => void
  readonly onOpenStop: (seat: number, stop: string) => void
  readonly onOpenScreen: (seat: number, screen: PackScreen) => void
  readonly boards: Boards
  readonly quizzes: Quizzes
  readonly onPlayQuiz: (seat: number, route: MediumRoute) => void
  readonly onPullLens: (seat: number) => void
  readonly onOpenRoute: (seat: number, route: Route) => void
  readonly onTakeHome: (seat: number) => void
}

/** What the strip before a person shows above its tools. */
export type Panel = 'places' | 'languages' | 'map' | 'more' | 'years' | 'game'

/** What one person has at the edge: all places, and what they can set. Nothing of it is further away than an arm. */
export function PersonView({
  seat,
  person,
  table,
  pack,
  languages,
  askMs,
  time,
  boards,
  quizzes,
  ...on
}: PersonViewProps) {
  const { session } = person
  const { translate, settings, interfaceLanguage, direction } = session
  const panel = useSignal<Panel>('places')
  const { index } = seat.place
  const { textScale, contrast } = settings.value
  const typing = seat.typing.value
  const board = boards.now.value
  const playing = [...quizzes.now.value, ...(board === null ? [] : [board.game.route])]
  const openStop = (stop: string) => {
    on.onOpenStop(index, stop)
  }
  const places = () => (
    <PlacesRibbon
      pack={pack}
      session={session}
      onOpen={openStop}
      onOpenRoute={(route) => {
        on.onOpenRoute(index, route)
      }}
    />
  )
  const panels = () => {
    switch (panel.value) {
      case 'languages':
        return (
          <div class="seat-speaks">
            <LanguageChoice
              languages={languages}
              current={interfaceLanguage.value}
              onChoose={(language) => {
                session.chooseLanguage(language)
                panel.value = 'places'
              }}
            />
            <VersionChoice session={session} languages={pack.pack.languages} />
          </div>
        )
      case 'more':
        return (
          <DiscoverTiles
            session={session}
            pack={pack}
            playing={playing}
            onPlay={({ medium, route }) => {
              if (medium.type === 'quiz') {
                on.onPlayQuiz(index, route)
                panel.value = 'places'
              } else {
                boards.start(medium, route)
                panel.value = 'game'
              }
            }}
            onOpen={(screen) => {
              on.onOpenScreen(index, screen)
              panel.value = 'places'
            }}
            onPullLens={() => {
              on.onPullLens(index)
              panel.value = 'places'
            }}
            onGather={
              table.cards.value.some(({ seat: owner }) => owner.value === index)
                ? () => {
                    table.gather(index, performance.now())
                    panel.value = 'places'
                  }
                : undefined
            }
            onYears={
              time.value === null
                ? undefined
                : () => {
                    panel.value = 'years'
                  }
            }
          />
        )
      case 'map':
        return (
          <MapWays
            translate={translate}
            onWay={(way) => {
              on.onMoveMap(index, way)
            }}
            onWhole={() => {
              on.onMoveMap(index, null)
            }}
            onPullLens={() => {
              on.onPullLens(index)
              panel.value = 'places'
            }}
          />
        )
      case 'years':
        return time.value === null ? null : <TimePanel session={session} pack={pack} time={time.value} />
      case 'game':
        return board === null ? (
          places()
        ) : (
          <GamePanel
            key={board.id}
            board={board}
            boards={boards}
            pack={pack}
            session={session}
            onBring={() => {
              boards.bring(seat.place, performance.now())
            }}
          />
        )
      case 'places':
        return places()
    }
  }
  return (
    <div
      class="seat-strip seat-person"
      lang={interfaceLanguage.value}
      dir={direction.value}
      data-contrast={contrast}
      style={{ '--text-scale': textScale }}
    >
      {typing === null ? (
        <>
          <CardBoundary key={panel.value} otherwise={<div />}>
            {panels()}
          </CardBoundary>
          <SeatTools
            seat={index}
            session={session}
            volume={person.volume}
            panel={panel}
            isInvited={playing.length > 0}
            hasMap={pack.pack.map !== undefined}
            onTakeHome={on.onTakeHome}
            onFinish={() => {
              table.tell(index, { kind: 'left' })
            }}
          />
        </>
      ) : (
        <SeatKeyboard
          key={typing.field}
          typing={typing}
          session={session}
          pack={pack}
          onOpenStop={openStop}
          onClose={() => {
            seat.typing.value = null
          }}
        />
      )}
      {seat.state.value.kind === 'asking' ? (
        <StillThere
          translate={translate}
          askMs={askMs}
          onStay={() => {
            table.tell(index, { kind: 'touched', atMs: performance.now() })
          }}
        />
      ) : null}
    </div>
  )
}
