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
  const jpegs = sourceSet(image, 'image/jpeg', urlOf)
  const webps = sourceSet(image, 'image/webp', urlOf)
  const fallback = image.sources.findLast(({ type }) => type === 'image/jpeg') ?? image.sources.at(-1)
  return (
    <picture class={`picture picture-${fit}`}>
      {webps === '' ? null : <source type="image/webp" srcset={webps} sizes={sizes} />}
      <img
        src={fallback === undefined ? undefined : urlOf(fallback)}
        srcset={jpegs === '' ? undefined : jpegs}
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

/** How wide a cover at the head of a page is shown. A little less than it is: on engravings nobody sees the difference, on a bill they do. */
export const COVER_SIZES = '(min-width: 44rem) 44rem, 85vw'

/** The `srcset` of a picture's sources of one type; empty where it has none. */
export function sourceSet(image: BuiltImage, type: PictureSource['type'], urlOf: PictureProps['urlOf']): string {
  return image.sources
    .filter((source) => source.type === type)
    .map((source) => `${urlOf(source)} ${source.width}w`)
    .join(', ')
}
