import type { FeatureCollection } from 'geojson'
import type {
  ExpressionSpecification,
  FilterSpecification,
  GeoJSONSource,
  LayerSpecification,
  Map as MapLibreMap,
} from 'maplibre-gl'
import type { DatedFeature } from '#domain/built-pack/built-eras.ts'
import { presence } from '#domain/era/lifetime.ts'
import type { LanguageTag } from '#domain/language/language.ts'
import type { MapPalette } from '../palette.ts'
import type { LaidPlan, Lens, TimeLayer, TimeLayerOptions } from '../time-layer.ts'
import type { Drawing } from '../watch-context.ts'
import { openPlanLens } from './plan-lens.ts'
import { stepBack } from './step-back.ts'
import { timeFeatures } from './time-features.ts'
import { drawTimePictures } from './time-pictures.ts'
import { CHOSEN, NAME, namedIn, NAMES, TIME, timeGround, timeNames } from './time-style.ts'

const PLAN = 'time-plan'
const UNDER = 'here-light' // the trail and all names lie above time
const BELOW_SEALS = 'seal-room' // seals take their room first
const PLACES = 'name-poi'
const SHADES = 16 // finer steps of fading are not seen
const NIGHT_SHARE = 0.84
const FILTER_MS = 150 // what is left out may follow a moment later: nothing of it is seen then
const SETTLE_MS = 60
const CROWD = 400 // so many names cannot be read while time runs, and to place them costs more than all the rest

export interface TimeParts {
  readonly map: MapLibreMap
  readonly drawing: Drawing
  readonly palette: () => MapPalette
  readonly language: () => LanguageTag
  /** The style without time. */
  readonly layers: () => readonly LayerSpecification[]
  /** Calls after every change of colours or language, until the returned function is called. */
  readonly onRedraw: (redraw: () => void) => () => void
}

/** Lays dated features over an open map; `signal` is the map's. */
export function layTime(
  { map, drawing, palette, language, layers, onRedraw }: TimeParts,
  features: readonly DatedFeature[],
  { now }: TimeLayerOptions,
  signal: AbortSignal,
): TimeLayer {
  drawTimePictures(map, palette())
  for (const [source, data] of drawn(features, language()))
    map.addSource(source, { type: 'geojson', data, tolerance: 0.2 })
  for (const layer of timeGround(palette())) map.addLayer(layer, UNDER)
  for (const layer of timeNames(palette())) map.addLayer(layer, BELOW_SEALS)
  // What stands today and has years of its own is named with them alone.
  const told = features
    .filter((feature) => presence(feature, now, 0) > 0)
    .flatMap(({ name = '', names = {} }) => [name, ...Object.values(names)])
  const places = map.getFilter(PLACES) ?? null
  const others: ExpressionSpecification = ['!', ['in', ['get', 'name'], ['literal', told]]]
  map.setFilter(PLACES, (places === null ? others : ['all', places, others]) as FilterSpecification)
  const lens = openPlanLens(map)
  const isNamed = ({ name, names }: DatedFeature) => name !== undefined || names !== undefined
  const names = features.filter(isNamed).length
  const there = new Float32Array(features.length).fill(-1)
  const shown = {
    year: now,
    fadeYears: 0,
    spoken: language(),
    plan: null as LaidPlan | null,
    opacity: 1,
    lens: null as Lens | null,
    isPast: false,
    isQuiet: false,
    chosen: -1,
  }
  let filtering: ReturnType<typeof setTimeout> | undefined
  let filteredAt = 0
  const filter = () => {
    filtering = undefined
    filteredAt = performance.now()
    const isQuiet = names > CROWD && shown.fadeYears > 0
    if (!isQuiet) map.setFilter(NAME, namedIn(shown.year, shown.fadeYears))
    else if (!shown.isQuiet) map.setFilter(NAME, false)
    shown.isQuiet = isQuiet
  }
  const filterWhenThere = () => {
    drawing.whenThere('time-names', filter)
  }
  const filterSoon = () => {
    filtering ??= setTimeout(filterWhenThere, Math.max(SETTLE_MS, filteredAt + FILTER_MS - performance.now()))
  }
  // As all pictures at night.
  const dimPlan = () => {
    if (map.getLayer(PLAN)) map.setPaintProperty(PLAN, 'raster-brightness-max', palette().night ? NIGHT_SHARE : 1)
  }
  const showPlan = () => {
    const { plan, opacity } = shown
    if (map.getLayer(PLAN)) map.setPaintProperty(PLAN, 'raster-opacity', shown.lens === null ? opacity : 0)
    lens.show(plan, shown.lens)
  }
  const quiet = onRedraw(() => {
    drawTimePictures(map, palette())
    for (const layer of [...timeGround(palette()), ...timeNames(palette())])
      for (const [name, value] of Object.entries(layer.paint ?? {}))
        map.setPaintProperty(layer.id, name as Parameters<MapLibreMap['setPaintProperty']>[1], value)
    stepBack(map, shown.isPast, layers())
    dimPlan()
    if (shown.spoken === language()) return
    shown.spoken = language()
    for (const [source, data] of drawn(features, shown.spoken).slice(0, 2))
      void map.getSource<GeoJSONSource>(source)?.setData(data)
  })
  const showChosen = () => {
    map.setPaintProperty(CHOSEN, 'line-opacity', there[shown.chosen] ?? 0)
  }
  const showYear = (year: number, fadeYears: number) => {
    let isOtherSet = fadeYears < shown.fadeYears
    for (const [id, feature] of features.entries()) {
      const before = there[id] ?? -1
      const share = Math.round(presence(feature, year, fadeYears) * SHADES) / SHADES
      if (share === before) continue
      there[id] = share
      map.setFeatureState({ source: TIME, id }, { there: share })
      if (id === shown.chosen) showChosen()
      if (!isNamed(feature)) continue
      map.setFeatureState({ source: NAMES, id }, { there: share })
      if (share > 0 !== before > 0) isOtherSet = true
    }
    Object.assign(shown, { year, fadeYears })
    if (isOtherSet) filterSoon()
    const isPast = Math.round(year) < now
    if (isPast !== shown.isPast) stepBack(map, isPast, layers())
    shown.isPast = isPast
  }
  const choose = (next: number) => {
    if (next === shown.chosen) return
    shown.chosen = next
    const feature = features[next]
    void map.getSource<GeoJSONSource>(CHOSEN)?.setData(timeFeatures(feature === undefined ? [] : [feature], language()))
    showChosen()
  }
  const layPlan = (plan: LaidPlan | null) => {
    if (plan?.url === shown.plan?.url) return
    if (map.getLayer(PLAN)) map.removeLayer(PLAN)
    if (map.getSource(PLAN)) map.removeSource(PLAN)
    shown.plan = plan
    if (plan !== null) {
      const [upperLeft, upperRight, lowerRight, lowerLeft] = plan.corners.map(
        ([longitude, latitude]): [number, number] => [longitude, latitude],
      )
      if (upperLeft && upperRight && lowerRight && lowerLeft) {
        const url = new URL(plan.url, document.baseURI).href
        map.addSource(PLAN, { type: 'image', url, coordinates: [upperLeft, upperRight, lowerRight, lowerLeft] })
        map.addLayer({ id: PLAN, type: 'raster', source: PLAN, paint: { 'raster-fade-duration': 0 } }, FIRST)
        dimPlan()
      }
    }
    showPlan()
  }
  let isLaid = true
  drawing.onReturn(() => {
    if (!isLaid) return
    there.fill(-1)
    showYear(shown.year, shown.fadeYears)
  })
  const end = () => {
    isLaid = false
    clearTimeout(filtering)
    quiet()
  }
  signal.addEventListener('abort', end, { once: true })

  return {
    showYear(year, { fadeYears = 0 } = {}) {
      if (signal.aborted) return
      map.getContainer().dataset['mapYear'] = String(Math.round(year))
      drawing.whenThere('time-year', () => {
        showYear(year, fadeYears)
      })
    },
    featuresAt({ x, y }, slackPx = 0) {
      if (!drawing.isThere()) return []
      const found = map.queryRenderedFeatures(
        [
          [x - slackPx, y - slackPx],
          [x + slackPx, y + slackPx],
        ],
        { layers: TAPPED.filter((layer) => map.getLayer(layer)) },
      )
      const ids = new Set(found.map(({ id }) => Number(id)).filter((id) => (there[id] ?? 0) > 0))
      return [...ids].flatMap((id) => features[id]?.id ?? [])
    },
    choose(id) {
      drawing.whenThere('time-chosen', () => {
        choose(id === null ? -1 : features.findIndex((feature) => feature.id === id))
      })
    },
    showPlan(plan) {
      drawing.whenThere('time-plan', () => {
        layPlan(plan)
      })
    },
    setPlanOpacity(share) {
      shown.opacity = share
      drawing.whenThere('time-opacity', showPlan)
    },
    setLens(next) {
      shown.lens = next
      drawing.whenThere('time-opacity', showPlan)
    },
    remove() {
      end()
      signal.removeEventListener('abort', end)
      drawing.whenThere('time-remove', () => {
        lens.remove()
        if (shown.isPast) stepBack(map, false, layers())
        layPlan(null)
        map.setFilter(PLACES, places)
        for (const layer of [...timeGround(palette()), ...timeNames(palette())]) map.removeLayer(layer.id)
        for (const source of [TIME, NAMES, CHOSEN]) map.removeSource(source)
      })
    },
  }
}

const FIRST = 'time-wash-sure'
const TAPPED = [
  'time-mark',
  ...['time-solid', 'time-wash', 'time-edge'].flatMap((layer) =>
    ['sure', 'probable', 'imagined'].map((certainty) => `${layer}-${certainty}`),
  ),
]

/** What each source begins with. */
function drawn(
  features: readonly DatedFeature[],
  language: LanguageTag,
): readonly (readonly [string, FeatureCollection])[] {
  const all = timeFeatures(features, language)
  const named = all.features.filter(({ properties }) => properties?.['name'] !== '')
  return [
    [TIME, all],
    [NAMES, { ...all, features: named }],
    [CHOSEN, { ...all, features: [] }],
  ]
}
