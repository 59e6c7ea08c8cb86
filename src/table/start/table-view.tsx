import { signal, type ReadonlySignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { Route } from '#kit/screen/screen-context.ts'
import type { InterfaceLanguage } from '#kit/screen/session.ts'
import { AttractView } from '../attract/attract-view.tsx'
import type { Attract } from '../attract/open-attract.ts'
import { CardView } from '../cards/card-view.tsx'
import type { LeaveParts } from '../leave/leave-card.tsx'
import type { LensParts } from '../lens/lens-card.tsx'
import { BoardView } from '../together/board-view.tsx'
import type { Boards } from '../together/open-boards.ts'
import type { Quizzes } from '../together/open-quizzes.ts'
import type { Way } from '../pieces/ways.ts'
import type { Edge, SeatPlace } from '../seats/seat-places.ts'
import { SeatView } from '../seats/seat-view.tsx'
import type { TownTime } from '../time/town-time.ts'
import { TownView } from '../town/town-view.tsx'
import type { LoadedFeatures } from './load-features.ts'
import type { Table } from './open-table.ts'
import type { TableWords } from './table-words.ts'
import './table.css'

export interface TableViewProps {
  readonly table: Table
  readonly words: TableWords
  readonly languages: readonly InterfaceLanguage[]
  readonly spoken: ReadonlySignal<InterfaceLanguage>
  readonly features: LoadedFeatures
  readonly leave: LeaveParts
  readonly lens: LensParts
  readonly boards: Boards
  readonly quizzes: Quizzes
  readonly leader: ReadonlySignal<number | null>
  readonly isTownDrawn: ReadonlySignal<boolean>
  readonly attract: Attract
  readonly askMs: number
  readonly time: ReadonlySignal<TownTime | null>
  readonly townTitle: string
  /** The stretch of the rim that is nobody's. */
  readonly rim: Omit<SeatPlace, 'index'>
  readonly yearSides: readonly Edge[]
  readonly onTownHost: (host: HTMLElement) => void
  readonly onRippleLayer: (layer: HTMLElement) => void
  readonly onCardElement: (card: string, element: HTMLElement | null) => void
  readonly onMoveMap: (seat: number, way: Way | null) => void
  /** What lies over all of it. */
  readonly over: ComponentChildren
}

/** All that is drawn on the table. What moves is moved by the frame loop, not from here. */
export function TableView(props: TableViewProps) {
  const { table, words, languages, spoken, features, leave } = props
  const translate = words.in(spoken.value)
  const { pack } = leave
  const board = props.boards.now.value
  return (
    <main class="table" data-quiet={props.attract.plate.value !== null} data-still={props.attract.isStill}>
      <h1 class="heard-only">{translate('table:title', { town: props.townTitle })}</h1>
      <TownView
        pack={pack}
        leader={props.leader}
        isDrawn={props.isTownDrawn}
        time={props.time}
        translate={translate}
        rim={props.rim}
        yearSides={props.yearSides}
        onHost={props.onTownHost}
      />
      <AttractView attract={props.attract} words={words} pack={pack} />
      <div class="table-pieces">
        {board === null ? null : (
          <BoardView
            key={board.id}
            board={board}
            boards={props.boards}
            pack={pack}
            hands={props.lens.hands}
            translate={translate}
            onElement={props.onCardElement}
          />
        )}
        {table.cards.value.map((card) => (
          <CardView
            key={card.id}
            card={card}
            table={table}
            features={features}
            leave={leave}
            lens={props.lens}
            quizzes={props.quizzes}
            onElement={props.onCardElement}
          />
        ))}
      </div>
      {table.seats.map((seat) => (
        <SeatView
          key={seat.place.index}
          seat={seat}
          table={table}
          words={words}
          languages={languages}
          spoken={spoken}
          pack={pack}
          askMs={props.askMs}
          time={props.time}
          onMoveMap={props.onMoveMap}
          onOpenStop={(index, stop) => {
            table.openStop(index, stop, performance.now())
          }}
          onOpenRoute={(index, route) => {
            table.openCard(index, { kind: 'screen', route: signal(route) }, performance.now())
          }}
          onOpenScreen={(index, screen) => {
            const route = signal<Route>({ screen, pack: pack.pack.id })
            table.openCard(index, { kind: 'screen', route }, performance.now())
          }}
          boards={props.boards}
          quizzes={props.quizzes}
          onPlayQuiz={(index, route) => {
            table.openCard(index, { kind: 'screen', route: signal<Route>(route), together: true }, performance.now())
          }}
          onPullLens={(index) => {
            table.openCard(index, { kind: 'lens', at: null }, performance.now())
          }}
          onTakeHome={(index) => {
            table.openCard(index, { kind: 'leave' }, performance.now())
          }}
        />
      ))}
      {props.over}
      <div
        class="table-ripples"
        aria-hidden="true"
        ref={(layer) => {
          if (layer !== null && layer.childElementCount === 0) props.onRippleLayer(layer)
        }}
      />
    </main>
  )
}
