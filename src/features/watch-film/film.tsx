import { useEffect, useRef, useState } from 'preact/hooks'
import { CheckRow } from '#kit/elements/check-row.tsx'
import type { LoadedMedium } from '#kit/screen/load-medium.ts'
import { useNewTry } from '#kit/screen/new-try.ts'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import { sayLoudness } from '#kit/sound/loudness.ts'
import { Chapters } from './chapters.tsx'
import { captionAt } from './film-moment.ts'
import { keepInStep } from './keep-in-step.ts'
import { Transport } from './transport.tsx'

/** A film's own sound while its description may speak: its music and noises stay to be heard under it. */
const UNDER_DESCRIPTION = 0.3

export interface FilmProps {
  readonly context: ScreenContext
  readonly loaded: LoadedMedium<'film'>
}

/** The film and what goes along with it. */
export function Film({ context, loaded: { medium, words, direction } }: FilmProps) {
  const { announce, session, hands, pack, player } = context
  const { translate, settings } = session
  const frame = useRef<HTMLDivElement>(null)
  const video = useRef<HTMLVideoElement>(null)
  const signer = useRef<HTMLVideoElement>(null)
  const [positionS, setPosition] = useState(0)
  const [isPlaying, setPlaying] = useState(false)
  const [isMissing, setMissing] = useState(false)
  const [hasCaptions, setCaptions] = useState(settings.peek().captions)
  const [isDescribed, setDescribed] = useState(false)
  const [isSigned, setSigned] = useState(false)
  const urlOf = (path: string) => pack?.source.urlOf(path) ?? ''
  const poster = medium.poster?.sources.findLast(({ type }) => type === 'image/webp')
  const said = captionAt(words.cues ?? [], positionS)
  const caption = hasCaptions ? said : undefined
  // A description speaks where the film does not: where nothing is said, the film makes room for it.
  const isUnder = isDescribed && said === undefined

  const toggle = () => {
    const { current } = video
    if (current === null) return
    if (!current.paused) {
      current.pause()
      return
    }
    // One voice at a time: the guide is silent while a film speaks.
    player.pause()
    void current.play().catch(() => {
      setPlaying(false)
    })
  }
  useEffect(() => {
    if (frame.current === null) return
    const end = new AbortController()
    hands.follow(frame.current, { onTap: toggle }, { signal: end.signal, leaves: 'scroll' })
    return () => {
      end.abort()
    }
  }, [medium.id])
  useEffect(() => {
    const { current } = video
    const voice = isDescribed && words.description !== undefined ? new Audio(urlOf(words.description.path)) : null
    const along = [isSigned ? signer.current : null, voice].filter((one) => one !== null)
    if (current === null || along.length === 0) return
    const end = new AbortController()
    for (const one of along) {
      const takeBack = () => {
        if (one === voice) setDescribed(false)
        else setSigned(false)
        announce(translate('kit:not-brought'), { visible: true })
      }
      one.addEventListener('error', takeBack, { once: true, signal: end.signal })
    }
    if (voice !== null) {
      // In the page, for whoever says how loud it is and where it is heard.
      voice.dataset['along'] = ''
      current.after(voice)
    }
    for (const one of along) keepInStep(current, one, end.signal)
    return () => {
      end.abort()
      voice?.remove()
    }
  }, [isSigned, isDescribed])
  const tries = useNewTry(isMissing)
  useEffect(() => {
    if (tries > 0) video.current?.load()
  }, [tries])
  useEffect(() => {
    if (video.current !== null) sayLoudness(video.current, { film: isUnder ? UNDER_DESCRIPTION : 1 })
  }, [isUnder])
  useEffect(() => {
    // For the browser's own views of the film, such as picture in picture; the page draws its captions itself.
    const track = video.current?.textTracks[0]
    if (track === undefined) return
    track.mode = 'hidden'
    for (const { startS, endS, text } of words.cues ?? []) track.addCue(new VTTCue(startS, endS, text))
  }, [medium.id])
  const seek = (toS: number) => {
    if (video.current === null) return
    video.current.currentTime = Math.min(medium.durationS, Math.max(0, toS))
    setPosition(video.current.currentTime)
  }
  return (
    <div class="watch-film">
      <div class="watch-film-frame" ref={frame}>
        <video
          ref={video}
          class="watch-film-picture"
          playsInline
          preload="metadata"
          src={urlOf(medium.path)}
          poster={poster === undefined ? undefined : urlOf(poster.path)}
          aria-label={words.alt}
          lang={words.language}
          onPlay={() => {
            setPlaying(true)
          }}
          onPause={() => {
            setPlaying(false)
          }}
          onTimeUpdate={(event) => {
            setPosition(event.currentTarget.currentTime)
          }}
          onLoadedMetadata={(event) => {
            setMissing(false)
            // Where it broke off, if it had begun.
            if (positionS > 0) event.currentTarget.currentTime = positionS
          }}
          onError={() => {
            setMissing(true)
          }}
        >
          <track kind="captions" srclang={words.language} label={translate('watch-film:captions')} />
        </video>
        {medium.signed !== undefined && isSigned ? (
          <video
            ref={signer}
            class="watch-film-signer"
            muted
            playsInline
            src={urlOf(medium.signed)}
            aria-label={translate('watch-film:signed')}
          />
        ) : null}
        {caption === undefined ? null : (
          <p class="watch-film-caption" lang={words.language} dir={direction}>
            <span>{caption}</span>
          </p>
        )}
      </div>
      {isMissing ? (
        <p class="watch-film-missing" role="status">
          {translate('watch-film:not-here')}
        </p>
      ) : null}
      <Transport
        session={session}
        positionS={positionS}
        durationS={medium.durationS}
        isPlaying={isPlaying}
        onToggle={toggle}
        onSeek={seek}
      />
      <div class="watch-film-ways">
        {words.cues === undefined ? null : (
          <CheckRow
            kind="switch"
            words={translate('watch-film:captions')}
            checked={hasCaptions}
            onChange={setCaptions}
          />
        )}
        {words.description === undefined ? null : (
          <CheckRow
            kind="switch"
            words={translate('watch-film:description')}
            checked={isDescribed}
            onChange={setDescribed}
          />
        )}
        {medium.signed === undefined ? null : (
          <CheckRow kind="switch" words={translate('watch-film:signed')} checked={isSigned} onChange={setSigned} />
        )}
      </div>
      <Chapters session={session} medium={medium} words={words} positionS={positionS} onSeek={seek} />
      {words.transcript === undefined ? null : (
        <section class="watch-film-words">
          <h2>{translate('watch-film:transcript')}</h2>
          <p lang={words.language} dir={direction}>
            {words.transcript}
          </p>
        </section>
      )}
    </div>
  )
}
