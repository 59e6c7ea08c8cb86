import type { MapLayer } from '../map-layers.ts'
import type { Tags } from './osm-data.ts'

/** Where a thing goes in the Protomaps basemap, and what it is called there. */
export interface Kind {
  readonly layer: MapLayer
  readonly kind: string
  readonly kind_detail?: string
  readonly min_zoom: number
  readonly sort_rank?: number
  readonly extra?: Readonly<Record<string, string | number | boolean>>
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const MAJOR: Readonly<Record<string, number>> = { trunk: 9, primary: 10, secondary: 11, tertiary: 12 }
const MINOR = words('residential unclassified service road living_street raceway busway')
const PATHS = words('footway path steps cycleway bridleway pedestrian track corridor')
const NO_RAIL = words('abandoned razed dismantled proposed construction disused platform station')

/** A line's kind; null for what the map does not show. */
export function kindOfLine(tags: Tags): Kind | null {
  const { highway, railway, waterway, barrier, man_made: built, natural } = tags
  if (highway !== undefined && tags['area'] !== 'yes') return kindOfRoad(highway, tags)
  if (railway !== undefined && !NO_RAIL.has(railway))
    return {
      layer: 'roads',
      kind: 'rail',
      kind_detail: railway,
      min_zoom: railway === 'rail' ? 11 : 14,
      sort_rank: 370,
      extra: crossing(tags),
    }
  if (tags['route'] === 'ferry') return { layer: 'roads', kind: 'ferry', min_zoom: 10, sort_rank: 280 }
  if (waterway !== undefined && /^(river|canal|stream|drain|ditch)$/.test(waterway)) {
    return {
      layer: 'water',
      kind: waterway,
      min_zoom: waterway === 'river' ? 9 : waterway === 'canal' ? 11 : 14,
      sort_rank: 200,
    }
  }
  if (barrier === 'city_wall' || tags['historic'] === 'citywalls')
    return { layer: 'landuse', kind: 'barrier', kind_detail: 'rampart', min_zoom: 11, sort_rank: 260 }
  if (built === 'pier' || built === 'breakwater' || built === 'groyne')
    return { layer: 'landuse', kind: 'pier', kind_detail: built, min_zoom: 12, sort_rank: 230 }
  if (natural === 'cliff') return { layer: 'earth', kind: 'cliff', min_zoom: 13 }
  if (tags['boundary'] === 'administrative') return kindOfBoundary(tags)
  return null
}

function kindOfRoad(highway: string, tags: Tags): Kind | null {
  const base = highway.replace(/_link$/, '')
  const extra = {
    ...crossing(tags),
    ...(base === highway ? {} : { is_link: true }),
    ...(tags['ref'] === undefined ? {} : { ref: tags['ref'] }),
  }
  if (base === 'motorway')
    return { layer: 'roads', kind: 'highway', kind_detail: highway, min_zoom: 6, sort_rank: 400, extra }
  const major = MAJOR[base]
  if (major !== undefined)
    return { layer: 'roads', kind: 'major_road', kind_detail: highway, min_zoom: major, sort_rank: 380 - major, extra }
  if (MINOR.has(base))
    return {
      layer: 'roads',
      kind: 'minor_road',
      kind_detail: highway,
      min_zoom: base === 'service' ? 14 : 12,
      sort_rank: 340,
      extra,
    }
  if (PATHS.has(base))
    return {
      layer: 'roads',
      kind: 'path',
      kind_detail: highway,
      min_zoom: base === 'pedestrian' ? 13 : 14,
      sort_rank: 300,
      extra,
    }
  return null
}

function crossing(tags: Tags): Record<string, boolean> {
  const yes = (name: string) => tags[name] !== undefined && tags[name] !== 'no'
  return { ...(yes('bridge') ? { is_bridge: true } : {}), ...(yes('tunnel') ? { is_tunnel: true } : {}) }
}

function kindOfBoundary(tags: Tags): Kind | null {
  const level = Number(tags['admin_level'])
  const kind = level <= 2 ? 'country' : level <= 4 ? 'region' : level <= 6 ? 'county' : level <= 8 ? 'locality' : null
  return kind === null
    ? null
    : {
        layer: 'boundaries',
        kind,
        kind_detail: String(level),
        min_zoom: level <= 4 ? 4 : level <= 6 ? 8 : 10,
        sort_rank: 290,
      }
}

const LANDUSE = words(
  'allotments cemetery commercial construction farmland farmyard forest grass industrial meadow military orchard quarry railway recreation_ground residential retail vineyard village_green',
)
const LEISURE = words('garden golf_course nature_reserve park pitch playground stadium track dog_park marina')
const NATURAL = words('bare_rock beach glacier grassland heath sand scree scrub shingle wetland wood mud')
const GROUNDS = words('college hospital kindergarten school university grave_yard parking')
const WATERS = words('basin canal dock lake lagoon pond reservoir river')

/** An area's kind; null for what the map does not show. */
export function kindOfArea(tags: Tags): Kind | null {
  const { building, natural, landuse, leisure, amenity, waterway } = tags
  if (building !== undefined && building !== 'no') return kindOfBuilding(tags)
  if (
    natural === 'water' ||
    waterway === 'riverbank' ||
    waterway === 'dock' ||
    landuse === 'reservoir' ||
    landuse === 'basin'
  ) {
    const named = tags['water'] ?? landuse ?? waterway ?? 'water'
    return {
      layer: 'water',
      kind: WATERS.has(named) ? named : waterway === 'riverbank' ? 'river' : 'water',
      min_zoom: 10,
      sort_rank: 200,
    }
  }
  if (leisure === 'swimming_pool') return { layer: 'water', kind: 'swimming_pool', min_zoom: 16, sort_rank: 200 }
  const land = (kind: string, minZoom: number, rank: number): Kind => ({
    layer: 'landuse',
    kind,
    min_zoom: minZoom,
    sort_rank: rank,
  })
  if (tags['barrier'] === 'city_wall' || tags['historic'] === 'citywalls')
    return { layer: 'buildings', kind: 'building', kind_detail: 'rampart', min_zoom: 12 }
  if (
    tags['highway'] === 'pedestrian' ||
    (tags['highway'] === 'footway' && tags['area'] === 'yes') ||
    tags['place'] === 'square'
  )
    return land('pedestrian', 13, 216)
  if (tags['man_made'] === 'pier' || tags['man_made'] === 'breakwater') return land('pier', 12, 230)
  if (natural !== undefined && NATURAL.has(natural)) return land(natural, 10, 205)
  if (leisure !== undefined && LEISURE.has(leisure)) return land(leisure, leisure === 'park' ? 11 : 13, 214)
  if (landuse !== undefined && LANDUSE.has(landuse)) return land(landuse, 10, 202)
  if (amenity !== undefined && GROUNDS.has(amenity)) return land(amenity, amenity === 'parking' ? 15 : 13, 204)
  if (tags['aeroway'] === 'aerodrome') return land('aerodrome', 10, 203)
  return null
}

const METRES_PER_LEVEL = 3

function kindOfBuilding(tags: Tags): Kind {
  const told = Number.parseFloat(tags['height'] ?? '')
  const levels = Number.parseFloat(tags['building:levels'] ?? '')
  const height = Number.isFinite(told) ? told : Number.isFinite(levels) ? levels * METRES_PER_LEVEL : undefined
  const detail =
    tags['building'] === 'yes' ? (tags['amenity'] === 'place_of_worship' ? 'church' : undefined) : tags['building']
  return {
    layer: 'buildings',
    kind: 'building',
    min_zoom: 14,
    sort_rank: 400,
    ...(detail === undefined ? {} : { kind_detail: detail }),
    ...(height === undefined ? {} : { extra: { height } }),
  }
}
