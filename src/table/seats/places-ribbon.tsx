import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { Picture } from '#kit/elements/picture.tsx'
import type { Session } from '#kit/screen/session.ts'
import { useLoaded } from '#kit/screen/use-loaded.ts'

export interface PlacesRibbonProps {
  readonly pack: PackReader
  readonly session: Session
  readonly onOpen: (stop: string) => void
  readonly onOpenExhibition: (exhibition: string) => void
}

/** More places than this are found on the map: a ribbon of hundreds is no list. */
const MOST_TILES = 40

/** Every place of the town as a small picture, within arm's reach: one tap brings its card. */
export function PlacesRibbon({ pack, session, onOpen, onOpenExhibition }: PlacesRibbonProps) {
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
      const exhibitions = (pack.pack.exhibitions ?? []).map(({ id, cover }) => ({
        id,
        kind: 'exhibition' as const,
        title: words.exhibitions?.[id]?.title ?? id,
        language: words.exhibitions?.[id]?.language ?? language,
        image: cover,
      }))
      const places = rows.slice(0, MOST_TILES).map(async (row) => {
        const id = ids[row] ?? ''
        return {
          id,
          kind: 'stop' as const,
          title: titles.titles[row] ?? id,
          language: titles.elsewhere[row] ?? language,
          image: (await pack.stop(id, { signal }))?.images[0]?.image,
        }
      })
      return [...exhibitions, ...(await Promise.all(places))]
    },
    [pack, language],
  )
  return (
    <ul class="places-ribbon" aria-label={translate('table:places')}>
      {tiles?.map(({ id, kind, title, language, image }) => (
        <li key={`${kind} ${id}`}>
          <button
            type="button"
            class={kind === 'stop' ? 'place-tile' : 'exhibition-tile'}
            data-seen={visit.value.opened.has(id)}
            aria-label={translate('table:bring', { title })}
            onClick={() => {
              if (kind === 'stop') onOpen(id)
              else onOpenExhibition(id)
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
