import type { BuiltFilm } from '#domain/built-pack/built-media.ts'
import { useScreen } from '../screen/use-screen.ts'
import './sign-film.css'

export interface SignFilmProps {
  readonly film: BuiltFilm
  readonly urlOf: (path: string) => string
  /** What is signed: the stop's title, the town's. */
  readonly title: string
}

/** What a page says, in sign language, with the browser's own controls. The voice is silent while someone signs. */
export function SignFilm({ film, urlOf, title }: SignFilmProps) {
  const { player, session } = useScreen()
  return (
    <figure class="sign-film">
      <video
        controls
        playsInline
        preload="metadata"
        src={urlOf(film.path)}
        aria-label={session.translate('kit:signed', { title })}
        onPlay={() => {
          player.pause()
        }}
      />
      <figcaption>{[film.signer, film.credit].filter((words) => words !== undefined).join(' · ')}</figcaption>
    </figure>
  )
}
