import { EDGES } from '../../settings/table-settings.ts'
import { seatPlaces } from '../../seats/seat-places.ts'
import { Row, Stepper, Toggle } from './controls.tsx'
import type { SectionProps } from './staff-panel.tsx'

/** How many stand at the table, and where they cannot. */
export function SeatsSection({ tools }: SectionProps) {
  const { translate, settings, operate } = tools
  const { seats, edges, widthMm, heightMm } = settings.value
  const { widthPx, heightPx } = operate.glass
  const places = seatPlaces(seats, { ...operate.glass, widthMm, heightMm }, edges)
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
        {EDGES.map((edge) => (
          <Toggle
            key={edge}
            pressed={edges.includes(edge)}
            onPress={() => {
              const next = EDGES.filter((one) => edges.includes(one) !== (one === edge))
              if (next.length > 0) tools.set({ edges: next })
            }}
          >
            {translate(`staff:edge-${edge}`)}
          </Toggle>
        ))}
      </Row>
      <svg class="staff-plan" viewBox={`-40 -40 ${widthPx + 80} ${heightPx + 80}`} aria-hidden="true">
        <rect width={widthPx} height={heightPx} rx="30" />
        {places.map(({ index, at }) => (
          <circle key={index} cx={at.x} cy={at.y} r={widthPx / 28} style={{ fill: `var(--seat-${index % 8})` }} />
        ))}
      </svg>
    </>
  )
}
