import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Feature } from 'geojson'
import { describe, expect, test } from 'vitest'
import { MapUnreadable, type MapRequest } from '#pack/build/build-tools.ts'
import { openArchive, readTile } from '../../../../test/map/read-archive.ts'
import { buildMapArchive, type MapProgress } from './build-map-archive.ts'
import { tileRange } from './cut-tiles.ts'

const AREA = [1.6, 50.72, 1.62, 50.73] as const
const square: Feature = {
  type: 'Feature',
  properties: { kind: 'ocean' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [1.602, 50.722],
        [1.608, 50.722],
        [1.608, 50.726],
        [1.602, 50.726],
        [1.602, 50.722],
      ],
    ],
  },
}
const road: Feature = {
  type: 'Feature',
  properties: { kind: 'major_road', name: 'Grande-Rue', 'name:de': 'Große Straße', min_zoom: 12 },
  geometry: {
    type: 'LineString',
    coordinates: [
      [1.601, 50.724],
      [1.619, 50.724],
    ],
  },
}
const utf8 = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
const layer = (...features: readonly Feature[]) => utf8({ type: 'FeatureCollection', features })

function aMap(files: Readonly<Record<string, Uint8Array>>, more: Partial<MapRequest> = {}): MapRequest {
  return { kind: 'layers', files: new Map(Object.entries(files)), area: AREA, attribution: 'Drawn by hand', ...more }
}

const tileAt = (z: number) => {
  const { west, north } = tileRange([1.605, 50.724, 1.605, 50.724], z)
  return [z, west, north] as const
}

describe('an archive from GeoJSON layers', () => {
  test('is read back by pmtiles with its layers, names, zooms and attribution', async () => {
    const bytes = await buildMapArchive(aMap({ 'water.geojson': layer(square), 'roads.geojson': layer(road) }))
    const header = await openArchive(bytes).getHeader()
    expect([header.specVersion, header.minZoom, header.maxZoom, header.clustered]).toEqual([3, 10, 16, true])
    expect(header.minLon).toBeLessThan(AREA[0])
    const metadata = (await openArchive(bytes).getMetadata()) as {
      attribution: string
      vector_layers: { id: string; fields: object }[]
    }
    expect(metadata.attribution).toBe('Drawn by hand')
    expect(metadata.vector_layers.map(({ id }) => id)).toEqual(['water', 'roads'])
    const tile = await readTile(bytes, ...tileAt(14))
    expect(tile?.get('roads')?.features).toEqual([road.properties])
  })

  test('shows a feature from its min_zoom on', async () => {
    const bytes = await buildMapArchive(aMap({ 'water.geojson': layer(square), 'roads.geojson': layer(road) }))
    expect((await readTile(bytes, ...tileAt(11)))?.has('roads')).toBe(false)
    expect((await readTile(bytes, ...tileAt(12)))?.has('roads')).toBe(true)
  })

  test('carries the edge of water as a shore line of its own', async () => {
    const bytes = await buildMapArchive(aMap({ 'water.geojson': layer(square) }))
    const kinds = (await readTile(bytes, ...tileAt(14)))?.get('water')?.features.map(({ kind }) => kind)
    expect(kinds).toEqual(['ocean', 'shore'])
  })

  test('is the same, byte for byte, when made again', async () => {
    const request = aMap({ 'water.geojson': layer(square), 'roads.geojson': layer(road) })
    expect(Buffer.compare(await buildMapArchive(request), await buildMapArchive(request))).toBe(0)
  })

  test('tells how far it is, up to the end', async () => {
    const heard: MapProgress[] = []
    await buildMapArchive(aMap({ 'water.geojson': layer(square) }), { onProgress: (progress) => heard.push(progress) })
    expect(heard.at(0)).toEqual({ step: 'reading', share: 0 })
    expect(heard.at(-1)).toEqual({ step: 'writing', share: 1 })
    expect(heard.some(({ step, share }) => step === 'cutting' && share === 1)).toBe(true)
  })

  test('stops when asked to', async () => {
    const area = [1, 50, 2, 51] as const
    const wide = {
      ...square,
      geometry: {
        type: 'Polygon' as const,
        coordinates: [
          [
            [1, 50],
            [2, 50],
            [2, 51],
            [1, 51],
            [1, 50],
          ],
        ],
      },
    }
    const request = aMap({ 'earth.geojson': layer(wide) }, { area })
    await expect(buildMapArchive(request, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i)
  })
})

describe('a source that is not what its name says is named with a remedy', () => {
  const bad: readonly (readonly [string, Readonly<Record<string, Uint8Array>>, RegExp])[] = [
    ['no JSON', { 'roads.geojson': utf8('{"type":') }, /roads\.geojson: it is not JSON/],
    ['no collection', { 'roads.geojson': utf8({ type: 'Feature' }) }, /not a GeoJSON FeatureCollection\. Export/],
    ['an unknown layer', { 'rooads.geojson': layer(road) }, /rooads\.geojson: no layer.*Rename/],
    [
      'a wrong geometry',
      {
        'roads.geojson': utf8({
          type: 'FeatureCollection',
          features: [{ type: 'Feature', properties: {}, geometry: { type: 'Circle' } }],
        }),
      },
      /feature 1 has no geometry/,
    ],
    [
      'a place beyond the pole',
      { 'pois.geojson': layer({ ...road, geometry: { type: 'Point', coordinates: [1.6, 500] } }) },
      /no place on earth/,
    ],
    [
      'coordinates of another shape',
      { 'roads.geojson': layer({ ...road, geometry: { type: 'LineString', coordinates: [1, 2] as never } }) },
      /feature 1/,
    ],
    [
      'another part of the world',
      {
        'roads.geojson': layer({
          ...road,
          geometry: {
            type: 'LineString',
            coordinates: [
              [10, 10],
              [11, 11],
            ],
          },
        }),
      },
      /shows nothing inside/,
    ],
    ['nothing at all', {}, /no map source/],
  ]
  test.each(bad)('%s', async (_, files, message) => {
    const attempt = buildMapArchive(aMap(files))
    await expect(attempt).rejects.toThrow(MapUnreadable)
    await expect(attempt).rejects.toThrow(message)
  })
})

describe('a finished archive', () => {
  test('is passed on as it is', async () => {
    const made = await buildMapArchive(aMap({ 'water.geojson': layer(square) }))
    expect(await buildMapArchive(aMap({ 'town.pmtiles': made }, { kind: 'pmtiles' }))).toBe(made)
  })

  test('is refused when cut short, or when it is something else', async () => {
    const made = await buildMapArchive(aMap({ 'water.geojson': layer(square) }))
    await expect(
      buildMapArchive(aMap({ 'town.pmtiles': made.subarray(0, made.length - 9) }, { kind: 'pmtiles' })),
    ).rejects.toThrow(/ends after.*Copy it again/)
    await expect(
      buildMapArchive(aMap({ 'town.pmtiles': new Uint8Array(20_000) }, { kind: 'pmtiles' })),
    ).rejects.toThrow(/no PMTiles archive/)
  })
})

const towns = ['boulogne-sur-mer', 'douai'].filter((town) => existsSync(`content/${town}/pack.json`))

test.each(towns)('the map of %s is made of its layers in under a megabyte', async (town) => {
  const folder = `content/${town}/map/layers`
  const files = Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, new Uint8Array(readFileSync(`${folder}/${name}`))]),
  )
  const { area } = JSON.parse(readFileSync(`content/${town}/pack.json`, 'utf8')) as Pick<MapRequest, 'area'>
  const bytes = await buildMapArchive(aMap(files, { area }))
  const header = await openArchive(bytes).getHeader()
  expect(bytes.length).toBeLessThan(1024 * 1024)
  expect(header.numAddressedTiles).toBeGreaterThan(100)
})
