import type { DatedFeature } from '../../../src/domain/built-pack/built-eras.ts'
import { CERTAINTIES } from '../../../src/domain/era/certainty.ts'

const AREA = { west: 1.594, south: 50.719, east: 1.624, north: 50.735 }

/** So many small houses in the town's area, each with its years between 1 and 2000, the same every time. */
export function datedFeatures(count: number): DatedFeature[] {
  const across = Math.ceil(Math.sqrt(count))
  return Array.from({ length: count }, (_, index): DatedFeature => {
    const [column, row] = [index % across, Math.floor(index / across)]
    const [wide, high] = [(AREA.east - AREA.west) / across, (AREA.north - AREA.south) / across]
    const [west, south] = [AREA.west + column * wide, AREA.south + row * high]
    const [east, north] = [west + wide * 0.7, south + high * 0.7]
    const from = 1 + ((index * 37) % 1700)
    const to = from + 100 + ((index * 53) % 900)
    return {
      id: `house-${index}`,
      certainty: CERTAINTIES[index % 3] ?? 'sure',
      heightM: 6 + (index % 20),
      name: `House ${index}`,
      from: { earliest: from, latest: from },
      ...(to > 2000 ? {} : { to: { earliest: to, latest: to } }),
      geometry: {
        type: 'Polygon',
        coordinates: [ringOf(west, south, east, north)],
      },
    }
  })
}

/** Of each certainty one flat place and, north of it, one building of 40 metres; all from 1200 to 1600. */
export function oneOfEach(): DatedFeature[] {
  return CERTAINTIES.flatMap((certainty, column) =>
    [0, 40].map((heightM, row): DatedFeature => {
      const [west, south] = [1.61 + column * 0.002, 50.7235 + row * 0.002]
      const [east, north] = [west + 0.0014, south + 0.001]
      return {
        id: `${certainty}-${heightM === 0 ? 'flat' : 'high'}`,
        certainty,
        ...(heightM === 0 ? {} : { heightM }),
        from: { earliest: 1200, latest: 1200 },
        to: { earliest: 1600, latest: 1600 },
        geometry: { type: 'Polygon', coordinates: [ringOf(west, south, east, north)] },
      }
    }),
  )
}

function ringOf(west: number, south: number, east: number, north: number): [number, number][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
}
