import type { BuiltPanorama } from '#domain/built-pack/built-scene.ts'
import { COVER_SIZES, Picture, type PictureSource } from '#kit/elements/picture.tsx'

export interface FlatViewProps {
  readonly medium: BuiltPanorama
  readonly alt: string
  readonly lang: string
  readonly urlOf: (source: PictureSource) => string
  /** How much of the past is seen, 0 to 1. */
  readonly past: number
}

/** The same seen flat: while it comes, and where it cannot be drawn around the eye. */
export function FlatView({ medium: { now, before }, alt, lang, urlOf, past }: FlatViewProps) {
  const picture = (image: BuiltPanorama['now']['flat'], words: string) => (
    <Picture image={image} alt={words} lang={lang} urlOf={urlOf} sizes={COVER_SIZES} fit="cover" eager />
  )
  return (
    <div class="look-around-flat">
      {picture(now.flat, alt)}
      {before === undefined ? null : (
        <div class="look-around-flat-then" style={{ opacity: past }}>
          {picture(before.flat, '')}
        </div>
      )}
    </div>
  )
}
