import { Button } from '#kit/elements/button.tsx'
import type { Translate } from '#kit/screen/session.ts'
import { WayButtons } from '../pieces/way-buttons.tsx'
import type { Way } from '../pieces/ways.ts'
import './map-ways.css'

export interface MapWaysProps {
  readonly translate: Translate
  readonly onWay: (way: Way) => void
  /** All of the town, north up. */
  readonly onWhole: () => void
  readonly onPullLens: () => void
}

/** The map in the middle, from one's own edge: what hands do to it, taps do too. */
export function MapWays({ translate, onWay, onWhole, onPullLens }: MapWaysProps) {
  return (
    <section class="map-ways" aria-label={translate('table:move-map')}>
      <WayButtons translate={translate} onWay={onWay} />
      <div class="map-ways-more">
        <Button icon="whole" onClick={onWhole}>
          {translate('table:whole-map')}
        </Button>
        <Button icon="map" onClick={onPullLens}>
          {translate('table:lens')}
        </Button>
      </div>
    </section>
  )
}
