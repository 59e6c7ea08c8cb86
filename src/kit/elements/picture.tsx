import type { BuiltImage } from '#domain/built-pack/built-media.ts'
import './picture.css'

export type PictureSource = BuiltImage['sources'][number]

export interface PictureProps {
  readonly image: BuiltImage
  /** Empty for a picture that says nothing beside its title. */
  readonly alt: string
  /** Language of `alt` where it differs from the interface's. */
  readonly lang?: string | undefined
  /** Address of a source: `(source) => pack.source.urlOf(source.path)`. */
  readonly urlOf: (source: PictureSource) => string
  /** How wide it is shown, as in `<img sizes>`. */
  readonly sizes?: string
  /** On the first screen: fetched at once instead of when it comes near. */
  readonly eager?: boolean
  /** `cover` fills its frame and crops, `whole` keeps its own shape. */
  readonly fit?: 'cover' | 'whole'
}

/** A picture in the size the screen needs; its place is kept in its own colour while it comes. */
export function Picture({ image, alt, lang, urlOf, sizes = '100vw', eager = false, fit = 'whole' }: PictureProps) {
  const ofType = (type: PictureSource['type']) => image.sources.filter((source) => source.type === type)
  const sourceSet = (type: PictureSource['type']) =>
    ofType(type)
      .map((source) => `${urlOf(source)} ${source.width}w`)
      .join(', ')
  const fallback = ofType('image/jpeg').at(-1) ?? image.sources.at(-1)
  return (
    <picture class={`picture picture-${fit}`}>
      {ofType('image/webp').length > 0 ? (
        <source type="image/webp" srcset={sourceSet('image/webp')} sizes={sizes} />
      ) : null}
      <img
        src={fallback === undefined ? undefined : urlOf(fallback)}
        srcset={ofType('image/jpeg').length > 0 ? sourceSet('image/jpeg') : undefined}
        sizes={sizes}
        width={image.width}
        height={image.height}
        alt={alt}
        lang={lang}
        loading={eager ? 'eager' : 'lazy'}
        fetchpriority={eager ? 'high' : 'auto'}
        decoding="async"
        style={{ backgroundColor: image.colour }}
      />
    </picture>
  )
}
