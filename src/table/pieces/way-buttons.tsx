import { Icon } from '#kit/elements/icon.tsx'
import type { IconName } from '#kit/elements/icon-paths.ts'
import type { Translate } from '#kit/screen/session.ts'
import { WAYS, type Way } from './ways.ts'
import './way-buttons.css'

const ICONS: Readonly<Record<Way, IconName>> = {
  left: 'up',
  right: 'up',
  away: 'up',
  near: 'down',
  'turn-left': 'rewind',
  'turn-right': 'forward',
  smaller: 'minus',
  larger: 'plus',
}

/** A button for each way a piece or the map can be moved by a tap. Left is left in every language. */
export function WayButtons({
  translate,
  onWay,
}: {
  readonly translate: Translate
  readonly onWay: (way: Way) => void
}) {
  return (
    <div class="way-buttons" dir="ltr">
      {WAYS.map((way) => (
        <button
          key={way}
          type="button"
          class="way-button"
          data-way={way}
          aria-label={translate(`table:way-${way}`)}
          onClick={() => {
            onWay(way)
          }}
        >
          <Icon name={ICONS[way]} />
        </button>
      ))}
    </div>
  )
}
