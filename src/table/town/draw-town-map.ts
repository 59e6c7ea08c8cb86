import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { mountTrailMap } from '#kit/islands/trail-map/mount-trail-map.ts'
import type { MapPadding, MapStop, TrailMap } from '#kit/islands/trail-map/trail-map.ts'
import type { Translate } from '#kit/screen/session.ts'
import { mapPixelRatio } from './map-pixel-ratio.ts'
import { mapStops } from './map-stops.ts'

export interface TownMapParts {
  readonly pack: PackReader
  /** Language of what stands on it. */
  readonly language: string
  readonly translate: Translate
  /** The key of what it is called. */
  readonly name: 'map' | 'lens-map'
  readonly night: boolean
  /** How many pixels of the glass one of the map's own takes: its letters and seals are made for a phone. */
  readonly magnified: number
  readonly padding?: MapPadding
  readonly onStopTap: (stop: string) => void
  readonly onLost: () => void
}

export interface TownMap {
  readonly map: TrailMap
  readonly stops: readonly MapStop[]
}

/** A map of the town for hands: it does nothing by itself. Null where the pack has no map. @throws MapUnavailable, PackFileMissing, PackDamaged */
export async function drawTownMap(
  host: HTMLElement,
  parts: TownMapParts,
  signal: AbortSignal,
): Promise<TownMap | null> {
  const { pack, language, translate, name, night, magnified, padding, onStopTap, onLost } = parts
  if (pack.pack.map === undefined) return null
  const [archive, stops] = await Promise.all([
    pack.source.readBytes(pack.pack.map.path, { signal }),
    mapStops(pack, language, signal),
  ])
  const map = await mountTrailMap(
    host,
    {
      archive,
      language,
      words: {
        map: translate(`table:${name}`),
        stop: ({ number, title }) => translate('table:map-stop', { number, title }),
        group: (members) => translate('table:map-group', { count: members.length }),
        here: '',
      },
      theme: { night },
      reducedMotion: false,
      interactive: false,
      pixelRatio: mapPixelRatio(magnified),
      stops,
      ...(padding === undefined ? {} : { padding }),
      onStopTap,
      onLost,
    },
    { signal },
  )
  return { map, stops }
}
