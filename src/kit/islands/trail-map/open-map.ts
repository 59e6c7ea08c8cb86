import { addProtocol, LngLatBounds, Map as MapLibreMap, removeProtocol, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import { PMTiles, Protocol, type Header } from 'pmtiles'
import { drawIcons } from './draw-icons.ts'
import { driveMap } from './drive-map.ts'
import { keepNamesIn } from './keep-names-in.ts'
import { openLantern } from './lantern.ts'
import { mapLayers, mapStyle } from './map-style.ts'
import { MemorySource } from './memory-source.ts'
import { readPalette } from './palette.ts'
import { openSeals } from './seals.ts'
import { fillLine, listenToStopLayer, showStopLayer } from './stop-layer.ts'
import { around, boundsOf, isArea } from './map-bounds.ts'
import { roomFor } from './map-room.ts'
import { watchContext } from './watch-context.ts'
import { MapUnavailable, type MapPadding, type MapStop, type TrailMap, type TrailMapOptions } from './trail-map.ts'
import './trail-map.css'

const MOST_BUTTONS = 60 // more stops than this are drawn, not built
const WALKING_ZOOM = 16.6
const DEEPEST_ZOOM = 19
const PATIENCE_MS = 20_000
const CALM_MS = 240

type PaintProperty = Parameters<MapLibreMap['setPaintProperty']>[1]

const protocol = new Protocol()

/** @throws MapUnavailable when the archive or the drawing fails */
export async function openMap(host: HTMLElement, options: TrailMapOptions, signal: AbortSignal): Promise<TrailMap> {
  const key = `beffroi-${crypto.randomUUID()}`
  const archive = new PMTiles(new MemorySource(key, options.archive))
  const header = await archive.getHeader().catch((cause: unknown) => {
    throw new MapUnavailable('archive', { cause })
  })
  signal.throwIfAborted()
  setWorkerUrl(new URL(workerUrl, document.baseURI).href)
  if (protocol.tiles.size === 0) addProtocol('pmtiles', protocol.tile)
  protocol.add(archive)
  const map = createMap(host, key, header, options)
  signal.addEventListener(
    'abort',
    () => {
      // A map that is removed would leave its faces among the page's fonts; without a context it has no style.
      const style = map.style as MapLibreMap['style'] | null
      style?.glyphManager.destroy()
      map.remove()
      protocol.tiles.delete(key)
      if (protocol.tiles.size === 0) removeProtocol('pmtiles')
    },
    { once: true },
  )
  await standing(map, signal)
  return handleOf(host, map, options, signal)
}

function createMap(host: HTMLElement, key: string, header: Header, options: TrailMapOptions): MapLibreMap {
  const palette = readPalette(host, options.theme)
  try {
    return new MapLibreMap({
      container: host,
      style: mapStyle(key, palette, options.language),
      attributionControl: false, // it writes HTML, which Trusted Types refuse: the surface shows what must be said
      maxBounds: [
        [header.minLon, header.minLat],
        [header.maxLon, header.maxLat],
      ],
      bounds: boundsOf(options) ?? [
        [header.minLon, header.minLat],
        [header.maxLon, header.maxLat],
      ],
      fitBoundsOptions: { padding: roomFor(host, options.padding), maxZoom: WALKING_ZOOM },
      maxZoom: DEEPEST_ZOOM,
      maxPitch: options.maxTiltDeg ?? 0,
      pitchWithRotate: false,
      touchPitch: false,
      fadeDuration: options.reducedMotion ? 0 : CALM_MS,
      locale: { 'Map.Title': options.words.map },
      validateStyle: false,
      interactive: options.interactive ?? true,
      ...(options.pixelRatio === undefined ? {} : { pixelRatio: options.pixelRatio }),
    })
  } catch (cause) {
    throw new MapUnavailable('no-webgl', { cause })
  }
}

/** Waits for the first complete picture. */
async function standing(map: MapLibreMap, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const patience = setTimeout(() => {
      reject(new MapUnavailable('worker'))
    }, PATIENCE_MS)
    const end = (settle: () => void) => {
      clearTimeout(patience)
      settle()
    }
    map.once('load', () => {
      end(resolve)
    })
    signal.addEventListener(
      'abort',
      () => {
        end(() => {
          reject(signal.reason as Error)
        })
      },
      { once: true },
    )
  })
}

function handleOf(host: HTMLElement, map: MapLibreMap, options: TrailMapOptions, signal: AbortSignal): TrailMap {
  const shown = {
    theme: options.theme,
    language: options.language,
    words: options.words,
    stops: [] as readonly MapStop[],
    path: [] as readonly (readonly number[])[],
    still: options.reducedMotion,
    room: {} as MapPadding,
  }
  const redrawn = new Set<() => void>()
  const moving = () => ({ duration: shown.still ? 0 : CALM_MS * 2, essential: true })
  const seals = openSeals(
    map,
    shown.words,
    {
      stop: options.onStopTap,
      group: (stops) => {
        fitStops(stops)
      },
      reach: ([longitude, latitude]) => {
        const { top, right, bottom, left } = roomFor(host, shown.room)
        const { x, y } = map.project([longitude, latitude])
        if (x >= left && y >= top && x <= host.clientWidth - right && y <= host.clientHeight - bottom) return
        map.easeTo({ center: [longitude, latitude], offset: [(left - right) / 2, (top - bottom) / 2], ...moving() })
      },
    },
    signal,
  )
  const lantern = openLantern(map, shown.words.here)
  const fitStops = (stops: readonly MapStop[]) => {
    const bounds = around(
      stops.map(({ position }) => position),
      [],
    )
    if (bounds)
      map.fitBounds(bounds, {
        padding: roomFor(host, { top: 60, bottom: 60, left: 40, right: 40 }),
        maxZoom: 17.4,
        ...moving(),
      })
  }
  const redraw = () => {
    const palette = readPalette(host, shown.theme)
    host.dataset['mapNight'] = String(shown.theme.night)
    drawIcons(map, palette)
    for (const layer of mapLayers(palette, shown.language)) {
      for (const [name, value] of Object.entries(layer.paint ?? {}))
        map.setPaintProperty(layer.id, name as PaintProperty, value)
      if (layer.type !== 'symbol') continue
      for (const name of ['text-field', 'text-font'] as const)
        if (layer.layout?.[name] !== undefined) map.setLayoutProperty(layer.id, name, layer.layout[name])
    }
    for (const follow of redrawn) follow()
  }
  drawIcons(map, readPalette(host, shown.theme))
  host.dataset['mapNight'] = String(shown.theme.night)
  listenToStopLayer(map, options.onStopTap, (center, zoom) => {
    map.easeTo({ center, zoom, ...moving() })
  })
  map.on('movestart', ({ originalEvent }) => {
    if (originalEvent) options.onVisitorMove?.()
  })
  const drawing = watchContext(map, options, signal)
  if (options.covered) keepNamesIn(map, drawing, options.covered)
  const redrawSoon = () => {
    drawing.whenThere('redraw', redraw)
  }

  const trailMap: TrailMap = {
    setStops(stops) {
      shown.stops = stops
      const few = stops.length <= MOST_BUTTONS
      seals.show(few ? stops : [])
      drawing.whenThere('stops', () => {
        showStopLayer(map, 'seals', few ? stops : [])
        showStopLayer(map, 'stops', few ? [] : stops)
      })
    },
    setPath(path) {
      shown.path = path
      drawing.whenThere('path', () => {
        fillLine(map, 'trail', path)
      })
    },
    setWayBack(line) {
      drawing.whenThere('way-back', () => {
        fillLine(map, 'way-back', line)
      })
    },
    setPosition: (fix) => {
      lantern.show(fix)
    },
    setLanguage(language, words) {
      const relabel = language !== shown.language
      Object.assign(shown, { language, words })
      seals.speak(words)
      lantern.name(words.here)
      map.getCanvas().setAttribute('aria-label', words.map)
      if (relabel) redrawSoon()
    },
    setTheme(theme) {
      shown.theme = theme
      redrawSoon()
    },
    setReducedMotion: (reduced) => {
      shown.still = reduced
    },
    fit(target, padding, headingDeg = map.getBearing()) {
      shown.room = padding ?? {}
      const bounds = isArea(target)
        ? new LngLatBounds([target[0], target[1]], [target[2], target[3]])
        : around(
            shown.stops.filter(({ id }) => target.length === 0 || target.includes(id)).map(({ position }) => position),
            target.length === 0 ? shown.path : [],
          )
      if (bounds)
        map.fitBounds(bounds, {
          padding: roomFor(host, padding),
          maxZoom: WALKING_ZOOM,
          bearing: headingDeg,
          ...moving(),
        })
    },
    focusStop(id, padding) {
      seals.ring(id)
      const stop = shown.stops.find((one) => one.id === id)
      if (stop) this.centreOn(stop.position, padding)
    },
    centreOn(position, padding) {
      this.walkWith(position, map.getBearing(), padding)
    },
    zoomBy: (steps) => {
      map.easeTo({ zoom: map.getZoom() + steps, ...moving() })
    },
    turnTo: (headingDeg) => {
      map.easeTo({ bearing: headingDeg, ...moving() })
    },
    drive: (move, middle) => {
      driveMap(map, move, middle)
    },
    project: ([longitude, latitude]) => map.project([longitude, latitude]),
    placeAt: ({ x, y }) => {
      const { lng, lat } = map.unproject([x, y])
      return [lng, lat]
    },
    walkWith([longitude, latitude], headingDeg, { top = 0, right = 0, bottom = 0, left = 0 } = {}) {
      map.easeTo({
        center: [longitude, latitude],
        zoom: Math.max(map.getZoom(), WALKING_ZOOM),
        bearing: headingDeg,
        offset: [(left - right) / 2, (top - bottom) / 2],
        ...moving(),
      })
    },
    tilt: (pitch) => {
      map.easeTo({ pitch, ...moving() })
    },
    async layTime(features, time) {
      const { layTime } = await import('./time/lay-time.ts')
      await new Promise<void>((resolve) => {
        drawing.whenThere('lay-time', resolve)
      })
      signal.throwIfAborted()
      const palette = () => readPalette(host, shown.theme)
      const parts = {
        map,
        drawing,
        palette,
        language: () => shown.language,
        layers: () => mapLayers(palette(), shown.language),
        onRedraw: (follow: () => void) => {
          redrawn.add(follow)
          return () => redrawn.delete(follow)
        },
      }
      return layTime(parts, features, time, signal)
    },
    resize: () => {
      map.resize()
    },
  }
  trailMap.setPath(options.path ?? [])
  trailMap.setStops(options.stops ?? [])
  return trailMap
}
