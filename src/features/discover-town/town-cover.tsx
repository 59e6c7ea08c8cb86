import type { BuiltImage } from '#domain/built-pack/built-media.ts'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { COVER_SIZES, Picture } from '#kit/elements/picture.tsx'
import { TopBar } from '#kit/elements/top-bar.tsx'
import { useSession } from '#kit/screen/use-screen.ts'

export interface TownCoverProps {
  readonly image: BuiltImage | undefined
  readonly alt: string
  readonly lang: string | undefined
  /** Null while only the catalogue is known: the picture then comes from the published tree. */
  readonly pack: PackReader | null
}

/** The town's picture at the head of its page, and the ways out over it. */
export function TownCover({ image, alt, lang, pack }: TownCoverProps) {
  const { translate } = useSession()
  const bar = (
    <TopBar
      floating={image !== undefined}
      back={{ route: { screen: 'choose-town' }, label: translate('discover-town:all-towns') }}
    />
  )
  if (image === undefined) return bar
  return (
    <div class="town-cover">
      {bar}
      <Picture
        image={image}
        alt={alt}
        lang={lang}
        fit="cover"
        eager
        sizes={COVER_SIZES}
        urlOf={({ object, path }) => (pack?.source.installed === true ? pack.source.urlOf(path) : object)}
      />
    </div>
  )
}
