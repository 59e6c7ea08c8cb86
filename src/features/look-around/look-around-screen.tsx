import { MediumPage } from '#kit/elements/medium-page.tsx'
import type { ScreenProps } from '#kit/screen/screen-context.ts'
import { Panorama } from './panorama.tsx'
import '#kit/spots/look.css'
import './look-around.css'

/** A view all around, today's and that of then, and the ways on to others. */
export function LookAroundScreen({ context, route }: ScreenProps) {
  return (
    <MediumPage context={context} route={route} type="panorama" name={context.session.translate('look-around:name')}>
      {(loaded) => (
        <Panorama key={`${'stop' in route ? route.stop : ''}/${loaded.medium.id}`} context={context} loaded={loaded} />
      )}
    </MediumPage>
  )
}
