import { MediumPage } from '#kit/elements/medium-page.tsx'
import type { ScreenProps } from '#kit/screen/screen-context.ts'
import { CloseLook } from './close-look.tsx'
import '#kit/spots/look.css'
import './look-close.css'

/** A very large picture: to come close to, to walk about in, detail by detail. */
export function LookCloseScreen({ context, route }: ScreenProps) {
  return (
    <MediumPage context={context} route={route} type="zoom" name={context.session.translate('look-close:name')}>
      {(loaded) => <CloseLook key={loaded.medium.id} context={context} loaded={loaded} />}
    </MediumPage>
  )
}
