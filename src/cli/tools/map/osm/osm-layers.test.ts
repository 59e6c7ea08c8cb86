import { existsSync, readFileSync } from 'node:fs'
import type { Feature } from 'geojson'
import { describe, expect, test } from 'vitest'
import { MapUnreadable } from '#pack/build/build-tools.ts'
import { openArchive } from '../../../../../test/map/read-archive.ts'
import { writeOsm } from '../../../../../test/map/write-osm.ts'
import { buildMapArchive } from '../build-map-archive.ts'
import type { MapLayer, MapLayers } from '../map-layers.ts'
import type { OsmNode } from './osm-data.ts'
import { osmLayers } from './osm-layers.ts'
import { readPbf } from './read-pbf.ts'

const AREA = [0, 0, 1, 1] as const
const at = (id: number, longitude: number, latitude: number, tags: OsmNode['tags'] = {}): OsmNode => ({
  id,
  longitude,
  latitude,
  tags,
})
const ring = (first: number, x: number, y: number, size: number): OsmNode[] => [
  at(first, x, y),
  at(first + 1, x + size, y),
  at(first + 2, x + size, y + size),
  at(first + 3, x, y + size),
]
const of = (layers: MapLayers, name: MapLayer): readonly Feature[] => layers.get(name) ?? []
const propertiesOf = (layers: MapLayers, name: MapLayer) => of(layers, name).map(({ properties }) => properties)

describe('an OpenStreetMap extract becomes layers of the Protomaps schema', () => {
  test('streets keep their class, their bridges and all their names', () => {
    const bytes = writeOsm({
      nodes: [at(1, 0.1, 0.1), at(2, 0.2, 0.2)],
      ways: [
        {
          id: 1,
          nodes: [1, 2],
          tags: { highway: 'secondary', name: 'Grand-Rue', 'name:de': 'Hauptstraße', bridge: 'yes', surface: 'paved' },
        },
        { id: 2, nodes: [1, 2], tags: { highway: 'steps' } },
        { id: 3, nodes: [1, 2], tags: { railway: 'rail' } },
        { id: 4, nodes: [1, 2], tags: { highway: 'proposed' } },
      ],
    })
    const roads = propertiesOf(osmLayers('x', bytes, AREA), 'roads')
    expect(roads.map((road) => [road?.['kind'], road?.['kind_detail']])).toEqual([
      ['major_road', 'secondary'],
      ['path', 'steps'],
      ['rail', 'rail'],
    ])
    expect(roads[0]).toMatchObject({ name: 'Grand-Rue', 'name:de': 'Hauptstraße', is_bridge: true })
    expect(roads[0]).not.toHaveProperty('surface')
  })

  test('a multipolygon is put together from turned pieces, with its hole', () => {
    const bytes = writeOsm({
      nodes: [...ring(1, 0.1, 0.1, 0.6), ...ring(11, 0.3, 0.3, 0.1)],
      ways: [
        { id: 1, nodes: [1, 2, 3], tags: {} },
        { id: 2, nodes: [1, 4, 3], tags: {} },
        { id: 3, nodes: [11, 12, 13, 14, 11], tags: {} },
      ],
      relations: [
        {
          id: 1,
          members: [
            { type: 'way', id: 1, role: 'outer' },
            { type: 'way', id: 2, role: 'outer' },
            { type: 'way', id: 3, role: 'inner' },
          ],
          tags: { type: 'multipolygon', natural: 'water', name: 'Lac' },
        },
      ],
    })
    const [lake] = of(osmLayers('x', bytes, AREA), 'water')
    expect(lake?.properties).toMatchObject({ kind: 'water', name: 'Lac' })
    const geometry = lake?.geometry
    expect(geometry?.type === 'Polygon' && geometry.coordinates.map((line) => line.length)).toEqual([5, 5])
  })

  test('buildings carry their height, told or counted in levels', () => {
    const nodes = ring(1, 0.1, 0.1, 0.1)
    const closed = [1, 2, 3, 4, 1]
    const bytes = writeOsm({
      nodes,
      ways: [
        { id: 1, nodes: closed, tags: { building: 'church', height: '37 m' } },
        { id: 2, nodes: closed, tags: { building: 'yes', 'building:levels': '3' } },
      ],
    })
    expect(propertiesOf(osmLayers('x', bytes, AREA), 'buildings').map((house) => house?.['height'])).toEqual([37, 9])
  })

  test('places and sights come with the zoom from which they are worth their room', () => {
    const nodes = [
      at(1, 0.5, 0.5, { place: 'town', name: 'Bourg', population: '40250' }),
      at(2, 0.5, 0.5, { tourism: 'museum', name: 'Musée', 'name:nl': 'Museum' }),
      at(3, 0.4, 0.4, { tourism: 'museum' }),
    ]
    const layers = osmLayers('x', writeOsm({ nodes }), AREA)
    expect(propertiesOf(layers, 'places')).toEqual([
      { kind: 'locality', kind_detail: 'town', min_zoom: 7, population: 40_250, name: 'Bourg' },
    ])
    expect(propertiesOf(layers, 'pois')).toEqual([{ kind: 'museum', min_zoom: 14, name: 'Musée', 'name:nl': 'Museum' }])
  })
})

describe('a coastline, land on its left, is closed along the frame', () => {
  const groundOf = (layers: MapLayers, name: MapLayer) =>
    of(layers, name).map(({ geometry }) =>
      geometry.type === 'Polygon' ? geometry.coordinates.map((line) => Math.round(area(line) * 1000) / 1000) : [],
    )
  const area = (line: readonly (readonly number[])[]) =>
    Math.abs(
      line
        .slice(1)
        .reduce(
          (sum, [x = 0, y = 0], index) => sum + ((line[index]?.[0] ?? 0) * y - x * (line[index]?.[1] ?? 0)) / 2,
          0,
        ),
    )

  test('through the frame: sea in the west, land in the east', () => {
    const bytes = writeOsm({
      nodes: [at(1, 0.25, 1.5), at(2, 0.25, 0.5), at(3, 0.25, -0.5)],
      ways: [
        { id: 1, nodes: [2, 3], tags: { natural: 'coastline' } },
        { id: 2, nodes: [1, 2], tags: { natural: 'coastline' } },
      ],
    })
    const layers = osmLayers('x', bytes, AREA)
    expect(groundOf(layers, 'earth')).toEqual([[0.75]])
    expect(groundOf(layers, 'water')).toEqual([[0.25]])
  })

  test('an island is land in a sea with a hole', () => {
    const bytes = writeOsm({
      nodes: ring(1, 0.2, 0.2, 0.5),
      ways: [{ id: 1, nodes: [1, 2, 3, 4, 1], tags: { natural: 'coastline' } }],
    })
    const layers = osmLayers('x', bytes, AREA)
    expect(groundOf(layers, 'earth')).toEqual([[0.25]])
    expect(groundOf(layers, 'water')).toEqual([[1, 0.25]])
  })

  test('without one, all is land', () => {
    expect(groundOf(osmLayers('x', writeOsm({ nodes: [at(1, 0, 0)] }), AREA), 'earth')).toEqual([[1]])
  })
})

describe('an extract that cannot be read says why and what to do', () => {
  const good = writeOsm({ nodes: [at(1, 0, 0)] })
  test.each([
    ['cut short', good.subarray(0, good.length - 3), /cut short\. Download it again/],
    ['a web page', new TextEncoder().encode('<!doctype html><title>Not found</title>'), /no OpenStreetMap extract/],
    ['empty', new Uint8Array(), /no OpenStreetMap extract/],
    ['history', writeOsm({}, ['OsmSchema-V0.6', 'HistoricalInformation']), /needs HistoricalInformation/],
    [
      'damaged',
      Uint8Array.from(good, (byte, index) => (index > good.length - 20 ? byte ^ 0x5a : byte)),
      /broken|cut short/,
    ],
  ])('%s', (_, bytes, message) => {
    expect(() => readPbf('town.osm.pbf', bytes)).toThrow(MapUnreadable)
    expect(() => readPbf('town.osm.pbf', bytes)).toThrow(message)
  })
})

const REAL = '../shared/inputs/osm/liechtenstein-2013-08-03.osm.pbf'

describe.skipIf(!existsSync(REAL))('a real extract (the Liechtenstein of 2013)', () => {
  const bytes = () => new Uint8Array(readFileSync(REAL))
  const area = [9.47, 47.04, 9.64, 47.28] as const

  test('gives as many streets and buildings as the file holds', () => {
    const data = readPbf('li.osm.pbf', bytes())
    const ways = [...data.ways.values()]
    const layers = osmLayers('li.osm.pbf', bytes(), area)
    const residential = of(layers, 'roads').filter(({ properties }) => properties?.['kind_detail'] === 'residential')
    expect(residential).toHaveLength(
      ways.filter(({ tags }) => tags['highway'] === 'residential' && tags['area'] !== 'yes').length,
    )
    expect(residential.length).toBeGreaterThan(830)
    expect(of(layers, 'buildings')).toHaveLength(3723) // 3722 outlines and one multipolygon; 24 more are mere points
    expect(propertiesOf(layers, 'places').map((place) => place?.['name'])).toContain('Vaduz')
  })

  test('becomes an archive that pmtiles reads', async () => {
    const archive = await buildMapArchive({
      kind: 'osm-pbf',
      files: new Map([['li.osm.pbf', bytes()]]),
      area,
      attribution: '© OpenStreetMap contributors',
    })
    const header = await openArchive(archive).getHeader()
    expect(header.numAddressedTiles).toBeGreaterThan(500)
    expect(archive.length).toBeLessThan(4 * 1024 * 1024)
  })
})
