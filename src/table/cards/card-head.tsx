import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { Icon } from '#kit/elements/icon.tsx'
import type { IconName } from '#kit/elements/icon-paths.ts'
import type { Translate } from '#kit/screen/session.ts'
import { WayButtons } from '../pieces/way-buttons.tsx'
import { SeatMark } from '../seats/seat-mark.tsx'
import { turnPage } from '../seats/turn-page.ts'
import { besideSeat, type Side, type Table } from '../start/open-table.ts'
import type { Card } from './card.ts'
import './card-head.css'

export interface CardHeadProps {
  readonly card: Card
  readonly table: Table
  readonly translate: Translate
}

/** What of a card scrolls: a sheet that lies over it before the card itself. */
const SCROLLERS = ['.listening-sheet[open]', '.card-scroll', '.leave-choices']

/** The head of a card: whose it is, and by single taps all that hands do to it: read on, move, turn, size, hand over, put away. */
export function CardHead({ card, table, translate }: CardHeadProps) {
  const head = useRef<HTMLElement>(null)
  const isMoving = useSignal(false)
  const index = card.seat.value
  const read = (pages: 1 | -1) => () => {
    const sheet = head.current?.parentElement
    const scroller = SCROLLERS.map((one) => sheet?.querySelector(one)).find((one) => one instanceof HTMLElement)
    if (scroller !== undefined) turnPage(scroller, pages)
  }
  const tool = (icon: IconName, key: string, act: () => void, pressed?: boolean) => (
    <button
      type="button"
      class="card-tool"
      aria-label={translate(`table:card-${key}`)}
      aria-pressed={pressed}
      onClick={act}
    >
      <Icon name={icon} />
    </button>
  )
  const sides: readonly Side[] = table.seats.length > 2 ? [-1, 1] : [1]
  return (
    <>
      <header class="card-head" ref={head}>
        <SeatMark seat={index} />
        <span class="card-edge" aria-hidden="true" />
        {card.content.kind === 'lens' ? null : (
          <>
            {tool('up', 'back', read(-1))}
            {tool('down', 'on', read(1))}
          </>
        )}
        {tool(
          'move',
          'move',
          () => {
            isMoving.value = !isMoving.peek()
          },
          isMoving.value,
        )}
        <button
          type="button"
          class="card-away"
          onClick={() => {
            table.putAway(card.id)
          }}
        >
          <span>{translate('table:put-away')}</span>
          <Icon name="close" />
        </button>
      </header>
      {isMoving.value ? (
        <div class="card-ways" role="group" aria-label={translate('table:card-move')}>
          <WayButtons
            translate={translate}
            onWay={(way) => {
              table.nudge(card.id, way, performance.now())
            }}
          />
          <div class="card-ways-row">
            <button
              type="button"
              class="card-pass"
              onClick={() => {
                table.gather(index, performance.now(), card.id)
              }}
            >
              <Icon name="locate" />
              <span>{translate('table:card-home')}</span>
            </button>
            {sides.map((side) => {
              const seat = besideSeat(table.seats, index, side)?.place.index ?? index
              return (
                <button
                  key={side}
                  type="button"
                  class="card-pass"
                  data-side={side}
                  style={{ '--seat-colour': `var(--seat-${seat % 8})` }}
                  aria-label={translate('table:card-pass-to', { number: seat + 1 })}
                  onClick={() => {
                    table.pass(card.id, side, performance.now())
                  }}
                >
                  <SeatMark seat={seat} />
                  <span>{translate('table:card-pass')}</span>
                </button>
              )
            })}
          </div>
        </div>
      ) : null}
    </>
  )
}
