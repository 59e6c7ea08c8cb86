import { useEffect, useRef, useState } from 'preact/hooks'
import type { BuiltFilm } from '#domain/built-pack/built-media.ts'
import { useNewTry } from '../screen/new-try.ts'
import { useSession } from '../screen/use-screen.ts'
import './sign-film.css'

export interface SignFilmProps {
  readonly film: BuiltFilm
  readonly urlOf: (path: string) => string
  /** What is signed: the stop's title, the town's. */
  readonly title: string
}

/** What a page says, in sign language, with the browser's own controls. It begins without sound, so that someone beside may listen to the guide. */
export function SignFilm({ film, urlOf, title }: SignFilmProps) {
  const { translate } = useSession()
  const video = useRef<HTMLVideoElement>(null)
  const [isMissing, setMissing] = useState(false)
  const tries = useNewTry(isMissing)
  useEffect(() => {
    if (tries > 0) video.current?.load()
  }, [tries])
  return (
    <figure class="sign-film">
      <video
        ref={video}
        controls
        muted
        playsInline
        preload="metadata"
        src={urlOf(film.path)}
        aria-label={translate('kit:signed', { title })}
        onLoadedMetadata={() => {
          setMissing(false)
        }}
        onError={() => {
          setMissing(true)
        }}
      />
      {isMissing ? <p role="status">{translate('kit:not-brought')}</p> : null}
      <figcaption>{[film.signer, film.credit].filter((words) => words !== undefined).join(' · ')}</figcaption>
    </figure>
  )
}
