import { MediumPage } from '#kit/elements/medium-page.tsx'
import type { ScreenProps } from '#kit/screen/screen-context.ts'
import { Model } from './model.tsx'
import '#kit/spots/look.css'
import './turn-model.css'

/** A thing to turn in one's hands, through its times and part by part. */
export function TurnModelScreen({ context, route }: ScreenProps) {
  return (
    <MediumPage context={context} route={route} type="model" name={context.session.translate('turn-model:name')}>
      {(loaded) => <Model key={loaded.medium.id} context={context} loaded={loaded} />}
    </MediumPage>
  )
}
