import type { MapStop } from '../../../src/kit/islands/trail-map/trail-map.ts'

const BOULOGNE: readonly (readonly [id: string, longitude: number, latitude: number, accuracyM?: number])[] = [
  ['saint-nicolas', 1.60746, 50.72339],
  ['casa', 1.60974, 50.724],
  ['porte-des-degres', 1.61231, 50.72374],
  ['desandrouin', 1.61307, 50.72447],
  ['place-godefroy', 1.6133, 50.7247],
  ['beffroi', 1.61319, 50.72506],
  ['porte-des-dunes', 1.61187, 50.7256],
  ['mariette', 1.61194, 50.72619],
  ['notre-dame', 1.61512, 50.72626],
  ['porte-de-calais', 1.61642, 50.72634],
  ['chateau', 1.61742, 50.72566],
  ['porte-gayole', 1.61513, 50.72354],
  ['theatre', 1.60583, 50.725],
  ['quai-gambetta', 1.5998, 50.7266],
  ['beuriere', 1.6003, 50.7283, 200],
  ['nausicaa', 1.59472, 50.73083],
  ['san-martin', 1.595, 50.7321],
  ['tour-odre', 1.5962, 50.7327, 200],
  ['calvaire', 1.597, 50.733, 200],
  ['colonne', 1.61773, 50.7412],
]

const DOUAI: readonly (readonly [id: string, longitude: number, latitude: number, accuracyM?: number])[] = [
  ['beffroi', 3.08046, 50.36771],
  ['hotel-de-ville', 3.08046, 50.36771],
  ['place-armes', 3.0819, 50.36755],
  ['saint-pierre', 3.08172, 50.37009],
  ['parlement', 3.07805, 50.37007],
  ['chartreuse', 3.07594, 50.37464],
  ['tour-des-dames', 3.0765, 50.3772, 300],
  ['porte-de-valenciennes', 3.08768, 50.36686],
]

/** Stops to look at: a town's own, or `count` strewn over it in a spiral. */
export function scene(
  town: string,
  count: number,
): { readonly stops: readonly MapStop[]; readonly path: readonly (readonly number[])[] } {
  const places = town === 'douai' ? DOUAI : BOULOGNE
  if (count === 0) {
    const stops = places.map(([id, longitude, latitude, accuracyM], index) => ({
      id,
      number: index + 1,
      title: id,
      position: [longitude, latitude] as const,
      heard: index < 3,
      ...(accuracyM === undefined ? {} : { accuracyM }),
    }))
    return { stops, path: stops.map(({ position }) => position) }
  }
  const [, longitude = 0, latitude = 0] = places[0] ?? []
  const stops = Array.from({ length: count }, (_, index): MapStop => {
    const [angle, reach] = [index * 2.399963, 0.018 * Math.sqrt(index / count)]
    return {
      id: `stop-${index}`,
      number: index + 1,
      title: `Stop ${index + 1}`,
      position: [longitude + reach * Math.cos(angle), latitude + reach * 0.63 * Math.sin(angle)],
      heard: index % 5 === 0,
    }
  })
  return { stops, path: [] }
}
