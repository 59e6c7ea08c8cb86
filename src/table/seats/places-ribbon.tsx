import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { Picture } from '#kit/elements/picture.tsx'
import type { Session } from '#kit/screen/session.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import './places-ribbon.css'

export interface PlacesRibbonProps {
  readonly pack: PackReader
  readonly session: Session
  readonly onOpen: (stop: string) => void
}

/** More places than this are found on the map: a ribbon of hundreds is no list. */
const MOST_TILES = 40

/** Every place of the town as a small picture, within arm's reach: one tap brings its card. */
export function PlacesRibbon({ pack, session, onOpen }: PlacesRibbonProps) {
  const { translate, visit } = session
  const language = session.contentLanguage.value
  const tiles = useLoaded(
    async (signal) => {
      const [{ ids }, titles] = await Promise.all([pack.stops({ signal }), pack.titles(language, { signal })])
      return Promise.all(
        ids.slice(0, MOST_TILES).map(async (id, index) => ({
          id,
          title: titles.titles[index] ?? id,
          language: titles.elsewhere[index] ?? language,
          image: (await pack.stop(id, { signal }))?.images[0]?.image,
        })),
      )
    },
    [pack, language],
  )
  return (
    <ul class="places-ribbon" aria-label={translate('table:places')}>
      {tiles?.map(({ id, title, language, image }) => (
        <li key={id}>
          <button
            type="button"
            class="place-tile"
            data-seen={visit.value.opened.has(id)}
            aria-label={translate('table:bring', { title })}
            onClick={() => {
              onOpen(id)
            }}
          >
            {image === undefined ? null : (
              <Picture image={image} alt="" fit="cover" sizes="300px" urlOf={({ path }) => pack.source.urlOf(path)} />
            )}
            <span class="place-tile-title" lang={language}>
              {title}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
