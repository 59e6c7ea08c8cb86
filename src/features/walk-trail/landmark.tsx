import type { BuiltImage } from '#domain/built-pack/built-media.ts'
import type { StopText } from '#domain/built-pack/built-text.ts'
import { PackDamaged, PackFileMissing } from '#domain/built-pack/pack-errors.ts'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { LanguageTag } from '#domain/language/language.ts'
import { Picture } from '#kit/elements/picture.tsx'
import type { ScreenContext } from '#kit/screen/screen-context.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'

export interface LegLandmarkProps {
  readonly context: ScreenContext
  readonly pack: PackReader
  readonly image: BuiltImage
  readonly words: { readonly alt: string; readonly caption?: string }
  readonly language: LanguageTag
}

/** What the eyes look for on the way: the picture that the curator chose for this leg. */
export function LegLandmark({ context, pack, image, words, language }: LegLandmarkProps) {
  return (
    <figure class="landmark">
      <Picture
        image={image}
        alt={words.alt}
        lang={language}
        urlOf={(source) => pack.source.urlOf(source.path)}
        sizes="128px"
        fit="cover"
      />
      <figcaption>
        <span>{context.session.translate('walk-trail:landmark')}</span>
        {words.caption === undefined ? null : (
          <strong lang={language} dir="auto">
            {words.caption}
          </strong>
        )}
      </figcaption>
    </figure>
  )
}

export interface LandmarkProps {
  readonly context: ScreenContext
  readonly pack: PackReader
  /** The stop that is walked to. */
  readonly stop: string
}

/** Where the curator chose none: the picture that leads the next stop's page. Nothing for a stop without one. */
export function Landmark({ context, pack, stop }: LandmarkProps) {
  const { session, walk } = context
  const language = session.contentLanguage.value
  const leading = walk.active.value?.stops.get(stop)?.images[0]
  const text = useLoaded((signal) => wordsOf(pack, language, stop, signal), [pack, language, stop])
  if (leading === undefined || text === undefined) return null
  return (
    <figure class="landmark">
      <Picture
        image={leading.image}
        alt={text.media[leading.id]?.alt ?? ''}
        lang={text.language}
        urlOf={(source) => pack.source.urlOf(source.path)}
        sizes="128px"
        fit="cover"
      />
      <figcaption>
        <span>{session.translate('walk-trail:landmark')}</span>
        <strong lang={text.language} dir="auto">
          {text.title}
        </strong>
      </figcaption>
    </figure>
  )
}

/** A picture that cannot be had takes nothing else away: the way on stands in words. */
async function wordsOf(
  pack: PackReader,
  language: string,
  stop: string,
  signal: AbortSignal,
): Promise<StopText | undefined> {
  try {
    return await pack.stopText(language, stop, { signal })
  } catch (cause) {
    if (cause instanceof PackFileMissing || cause instanceof PackDamaged) return undefined
    throw cause
  }
}
