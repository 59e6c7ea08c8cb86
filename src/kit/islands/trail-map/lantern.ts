import type { Feature } from 'geojson'
import { Marker, type Map as MapLibreMap } from 'maplibre-gl'
import { fillSource } from './stop-layer.ts'
import type { MapFix } from './trail-map.ts'

/** The visitor's place: a lantern, its error as a pool of light, its heading as a beam. */
export interface Lantern {
  show(fix: MapFix | null): void
  name(here: string): void
}

const EARTH_METRES_PER_PIXEL = 78_271.517 // at zoom 0 on the equator, tiles of 512 pixels

export function openLantern(map: MapLibreMap, here: string): Lantern {
  const element = document.createElement('div')
  element.className = 'map-lantern'
  element.setAttribute('role', 'img')
  element.setAttribute('aria-label', here)
  const beam = document.createElement('div')
  beam.className = 'map-lantern-beam'
  const flame = document.createElement('div')
  flame.className = 'map-lantern-flame'
  element.append(beam, flame)
  const marker = new Marker({ element, rotationAlignment: 'map' })
  return {
    show(fix) {
      fillSource(map, 'here', { type: 'FeatureCollection', features: fix ? [pointAt(fix)] : [] })
      if (!fix) {
        marker.remove()
        return
      }
      marker.setLngLat([fix.position[0], fix.position[1]]).addTo(map)
      beam.hidden = fix.headingDeg === undefined
      marker.setRotation(fix.headingDeg ?? 0)
      const metresPerPixel = EARTH_METRES_PER_PIXEL * Math.cos((fix.position[1] * Math.PI) / 180)
      const radiusAt = (zoom: number) => (fix.accuracyM / metresPerPixel) * 2 ** zoom
      map.setPaintProperty('here-light', 'circle-radius', [
        'interpolate',
        ['exponential', 2],
        ['zoom'],
        10,
        radiusAt(10),
        20,
        radiusAt(20),
      ])
    },
    name(here) {
      element.setAttribute('aria-label', here)
    },
  }
}

function pointAt({ position }: MapFix): Feature {
  return { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [position[0], position[1]] } }
}
