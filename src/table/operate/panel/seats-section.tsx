import { EDGES } from '../../settings/table-settings.ts'
import { seatPlaces, type Edge } from '../../seats/seat-places.ts'
import { Row, Stepper, Toggle } from './controls.tsx'
import type { SectionProps } from './staff-panel.tsx'

/** Clockwise from the near side, as whoever stands at the bottom sees them. */
const ROUND: readonly Edge[] = ['bottom', 'left', 'top', 'right']

/** What an edge of the table is to who stands at `side`: `bottom` is the near side, `left` the left hand's. */
function seenFromSide(edge: Edge, side: Edge): Edge {
  return ROUND[(ROUND.indexOf(edge) - ROUND.indexOf(side) + ROUND.length) % ROUND.length] ?? edge
}

/** How many stand at the table, and where they cannot. */
export function SeatsSection({ tools }: SectionProps) {
  const { translate, settings, operate } = tools
  const { seats, edges, widthMm, heightMm } = settings.value
  const { widthPx, heightPx } = operate.glass
  const places = seatPlaces(seats, { ...operate.glass, widthMm, heightMm }, edges)
  const side = operate.side.value ?? 'bottom'
  const half = (widthPx / 2) * 1.08
  const step = (by: number) => {
    tools.set({ seats: Math.min(8, Math.max(2, seats + by)) })
  }
  return (
    <>
      <Row label={translate('staff:seats-count')}>
        <Stepper
          tools={tools}
          label={translate('staff:seats-count')}
          value={String(places.length)}
          onLess={() => {
            step(-1)
          }}
          onMore={() => {
            step(1)
          }}
        />
      </Row>
      <Row label={translate('staff:seats-edges')}>
        {EDGES.toSorted(
          (one, other) => EDGES.indexOf(seenFromSide(one, side)) - EDGES.indexOf(seenFromSide(other, side)),
        ).map((edge) => (
          <Toggle
            key={edge}
            pressed={edges.includes(edge)}
            onPress={() => {
              const next = EDGES.filter((one) => edges.includes(one) !== (one === edge))
              if (next.length > 0) tools.set({ edges: next })
            }}
          >
            {translate(`staff:edge-${seenFromSide(edge, side)}`)}
          </Toggle>
        ))}
      </Row>
      <svg class="staff-plan" viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`} aria-hidden="true">
        <g transform={`rotate(${-90 * ROUND.indexOf(side)}) translate(${-widthPx / 2} ${-heightPx / 2})`}>
          <rect width={widthPx} height={heightPx} rx="30" />
          {places.map(({ index, at }) => (
            <circle key={index} cx={at.x} cy={at.y} r={widthPx / 28} style={{ fill: `var(--seat-${index % 8})` }} />
          ))}
        </g>
      </svg>
    </>
  )
}
