import type { Kind } from './kinds.ts'
import type { Tags } from './osm-data.ts'

const PLACES: Readonly<Record<string, readonly [kind: string, minZoom: number]>> = {
  city: ['locality', 5],
  town: ['locality', 7],
  village: ['locality', 10],
  hamlet: ['locality', 12],
  suburb: ['neighbourhood', 12],
  quarter: ['neighbourhood', 13],
  neighbourhood: ['neighbourhood', 14],
  island: ['locality', 11],
}

/** From which zoom a point of interest is worth its room. */
const SIGHTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  tourism: {
    attraction: 14,
    museum: 14,
    artwork: 16,
    viewpoint: 15,
    information: 16,
    hotel: 16,
    zoo: 13,
    aquarium: 13,
    gallery: 16,
  },
  historic: {
    castle: 13,
    fort: 14,
    monument: 14,
    memorial: 16,
    ruins: 15,
    city_gate: 14,
    archaeological_site: 15,
    wayside_cross: 16,
  },
  amenity: {
    place_of_worship: 14,
    theatre: 15,
    townhall: 14,
    library: 15,
    hospital: 13,
    university: 14,
    school: 16,
    toilets: 16,
    drinking_water: 16,
    pharmacy: 16,
    marketplace: 15,
    restaurant: 16,
    cafe: 16,
    bench: 17,
    parking: 16,
    ferry_terminal: 13,
    police: 15,
    post_office: 16,
  },
  railway: { station: 12, halt: 13, tram_stop: 15 },
  man_made: { lighthouse: 12, tower: 15, windmill: 15 },
  leisure: { park: 14, garden: 15, marina: 13, stadium: 14 },
  natural: { peak: 12, beach: 14 },
}

const OUT_OF_SIGHT = 16 // the deepest zoom of the archive

/** A named place or point of interest; null for what the map does not show. */
export function kindOfPoint(tags: Tags): Kind | null {
  const place = PLACES[tags['place'] ?? '']
  if (place && tags['name'] !== undefined)
    return {
      layer: 'places',
      kind: place[0],
      kind_detail: tags['place'] ?? '',
      min_zoom: place[1],
      extra: populationOf(tags),
    }
  return kindOfSight(tags)
}

/** The point of interest a node or an area stands for, areas by their middle; unnamed sights are left out. */
export function kindOfSight(tags: Tags): Kind | null {
  for (const [key, kinds] of Object.entries(SIGHTS)) {
    const value = tags[key]
    const minZoom = value === undefined ? undefined : kinds[value]
    if (value === undefined || minZoom === undefined || minZoom > OUT_OF_SIGHT) continue
    if (tags['name'] === undefined && value !== 'toilets' && value !== 'drinking_water') continue
    return { layer: 'pois', kind: value, min_zoom: minZoom }
  }
  return null
}

function populationOf(tags: Tags): Record<string, number> {
  const population = Number.parseInt(tags['population'] ?? '', 10)
  return Number.isFinite(population) ? { population } : {}
}
