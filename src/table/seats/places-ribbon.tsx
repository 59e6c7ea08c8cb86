import type { BuiltImage } from '#domain/built-pack/built-media.ts'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import type { LanguageTag } from '#domain/language/language.ts'
import { Picture } from '#kit/elements/picture.tsx'
import type { Route } from '#kit/screen/screen-context.ts'
import type { Session } from '#kit/screen/session.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'
import { Paged } from './paged.tsx'
import './places-ribbon.css'

export interface PlacesRibbonProps {
  readonly pack: PackReader
  readonly session: Session
  readonly onOpen: (stop: string) => void
  /** Of what has a tile and is no place: an exhibition, a treasure hunt. */
  readonly onOpenRoute: (route: Route) => void
}

interface Tile {
  readonly id: string
  /** Null for a place. */
  readonly route: Route | null
  readonly title: string
  readonly language: LanguageTag
  readonly image: BuiltImage | undefined
}

/** More places than this are found on the map: a ribbon of hundreds is no list. */
const MOST_TILES = 40

/** Every place of the town as a small picture, within arm's reach: one tap brings its card. */
export function PlacesRibbon({ pack, session, onOpen, onOpenRoute }: PlacesRibbonProps) {
  const { translate, visit } = session
  const language = session.contentLanguage.value
  const tiles = useLoaded(
    async (signal) => {
      const [{ ids, positions }, titles, words] = await Promise.all([
        pack.stops({ signal }),
        pack.titles(language, { signal }),
        pack.packText(language, { signal }),
      ])
      // Exhibits are found in their exhibition, which has a tile of its own.
      const rows = [...ids.keys()].filter((row) => pack.pack.exhibitions === undefined || positions[row] !== null)
      const packId = pack.pack.id
      const exhibitions = (pack.pack.exhibitions ?? []).map(({ id, cover }): Tile => ({
        id,
        route: { screen: 'visit-exhibition', pack: packId, exhibition: id },
        title: words.exhibitions?.[id]?.title ?? id,
        language: words.exhibitions?.[id]?.language ?? language,
        image: cover,
      }))
      const hunts = pack.pack.trails.filter(({ huntFinds }) => huntFinds !== undefined)
      const games = hunts.map(async ({ id, cover }): Promise<Tile> => {
        const { hunt, language: spoken, title } = await pack.trailText(language, id, { signal })
        const route = { screen: 'hunt-treasure', pack: packId, trail: id } as const
        return { id, route, title: hunt?.title ?? title, language: hunt?.language ?? spoken, image: cover }
      })
      const places = rows.slice(0, MOST_TILES).map(async (row): Promise<Tile> => {
        const id = ids[row] ?? ''
        return {
          id,
          route: null,
          title: titles.titles[row] ?? id,
          language: titles.elsewhere[row] ?? language,
          image: (await pack.stop(id, { signal }))?.images[0]?.image,
        }
      })
      return [...exhibitions, ...(await Promise.all([...games, ...places]))]
    },
    [pack, language],
  )
  return (
    <Paged translate={translate} along="inline">
      <ul class="places-ribbon" aria-label={translate('table:places')}>
        {tiles?.map(({ id, route, title, language, image }) => (
          <li key={`${route?.screen ?? 'visit-stop'} ${id}`}>
            <button
              type="button"
              class={route === null ? 'place-tile' : 'exhibition-tile'}
              data-seen={visit.value.opened.has(id)}
              aria-label={translate('table:bring', { title })}
              onClick={() => {
                if (route === null) onOpen(id)
                else onOpenRoute(route)
              }}
            >
              {image === undefined ? null : (
                <Picture image={image} alt="" fit="cover" sizes="300px" urlOf={({ path }) => pack.source.urlOf(path)} />
              )}
              <span class="place-tile-title" lang={language} dir="auto">
                {title}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Paged>
  )
}
