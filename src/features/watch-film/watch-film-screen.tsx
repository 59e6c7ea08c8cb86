import { MediumPage } from '#kit/elements/medium-page.tsx'
import type { ScreenProps } from '#kit/screen/screen-context.ts'
import { Film } from './film.tsx'
import './watch-film.css'

/** A film, with all that lets one follow it without its sound or without its picture. */
export function WatchFilmScreen({ context, route }: ScreenProps) {
  return (
    <MediumPage context={context} route={route} type="film" name={context.session.translate('watch-film:name')}>
      {(loaded) => <Film key={loaded.medium.id} context={context} loaded={loaded} />}
    </MediumPage>
  )
}
