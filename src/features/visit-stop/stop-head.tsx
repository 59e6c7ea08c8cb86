import type { BuiltStop } from '#domain/built-pack/built-pack.ts'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { StopText } from '#domain/built-pack/built-text.ts'
import { Chip } from '#kit/elements/chip.tsx'
import { LanguageNote } from '#kit/elements/language-note.tsx'
import { COVER_SIZES, Picture } from '#kit/elements/picture.tsx'
import type { Session } from '#kit/screen/session.ts'
import { periodInWords } from './period-in-words.ts'

export interface StopHeadProps {
  readonly pack: PackReader
  readonly stop: BuiltStop
  readonly text: StopText
  readonly session: Session
  readonly direction: 'ltr' | 'rtl' | undefined
  /** Its picture is there, or will never be. */
  readonly onPicture: () => void
}

/** The pictures, the name, one sentence and the short facts. */
export function StopHead({ pack, stop, text, session, direction, onPicture }: StopHeadProps) {
  const { translate, visit } = session
  const period = stop.period === undefined ? '' : periodInWords(stop.period, translate)
  return (
    <>
      <div class="visit-stop-pictures" onLoadCapture={onPicture} onErrorCapture={onPicture}>
        {stop.images.map(({ id, image }, index) => {
          const words = text.media[id]
          return (
            <figure key={id} class="visit-stop-picture">
              <Picture
                image={image}
                alt={words?.alt ?? ''}
                lang={text.language}
                urlOf={(source) => pack.source.urlOf(source.path)}
                sizes={COVER_SIZES}
                eager={index === 0}
              />
              <figcaption dir={direction}>
                {words?.caption === undefined ? null : <span lang={text.language}>{words.caption}</span>}
                {words?.caption === undefined ? null : ' · '}
                <span class="visit-stop-credit">{image.credit}</span>
              </figcaption>
            </figure>
          )
        })}
      </div>
      <header class="visit-stop-head">
        <h1 lang={text.language} dir={direction}>
          {text.title}
        </h1>
        <p class="visit-stop-summary" lang={text.language} dir={direction}>
          {text.summary}
        </p>
        <p class="visit-stop-chips">
          {visit.value.heard.has(stop.id) ? (
            <Chip icon="check" tone="moss">
              {translate('visit-stop:heard')}
            </Chip>
          ) : null}
          {stop.code === undefined ? null : (
            <Chip icon="keypad">{translate('visit-stop:code', { code: String(stop.code) })}</Chip>
          )}
          {period === '' ? null : (
            <Chip icon="clock" tone="brass">
              {period}
            </Chip>
          )}
          {text.film === undefined ? <LanguageNote language={text.language} /> : null}
        </p>
      </header>
    </>
  )
}
