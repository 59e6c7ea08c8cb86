import { chanceFrom } from '../drawings/chance.ts'
import { DARK, GOLD, OLD_STONE, SLATE, STONE, WOOD } from '../model/colours.ts'
import { belfry } from '../model/belfry.ts'
import { battlements, type Corner, type Face, frustum, oblong, prism, regular, spire } from '../model/solid.ts'
import { GROUND, type Surroundings } from './engrave-around.ts'
import { houseOn } from './house.ts'

/** On the north-western wall, a little beyond the Porte des Dunes. */
const EYE = { longitude: 1.6124, latitude: 50.72594 }
const METRES_A_DEGREE = { longitude: 70_480, latitude: 111_220 }
/** Heights are estimated: the walk above the town, the town above the sea. */
const WALK = -1.6
const TOWN = -8
const SEA_LEVEL = -52

/** Corners of the walls, within 35 m. */
const WALLS = { W: [1.61062, 50.724808], N: [1.614734, 50.727414], E: [1.617995, 50.725348], S: [1.613881, 50.722742] } as const

function at([longitude, latitude]: readonly [number, number]): Corner {
  return [(longitude - EYE.longitude) * METRES_A_DEGREE.longitude, (EYE.latitude - latitude) * METRES_A_DEGREE.latitude]
}

const BELFRY = at([1.61319, 50.72506])
/** Where one stands, from the ramparts' eye, and the way the middle looks. The belfry is told to be 35 or 37 m high: one stands a little below its top. */
const STANDS = {
  ramparts: { place: [0, 0, 0], heading: 20 },
  belfry: { place: [BELFRY[0], TOWN + 33, BELFRY[1]], heading: 45 },
} as const

/** What is seen from the ramparts, or from the belfry: the town of `year`, as far as it is told; houses are drawn as forms, not as they were. */
export function boulogne(from: keyof typeof STANDS, year: 1804 | 'today'): Surroundings {
  const isToday = year === 'today'
  const { heading, place: [east, up, south] } = STANDS[from]
  const faces = [
    ...land(),
    ...walls(),
    ...raised(belfryThere(from === 'belfry'), BELFRY),
    ...castle(),
    ...town(isToday),
    ...(isToday ? [...basilica(), ...column()] : camp()),
  ]
  return { faces: raised(faces, [-east, -south], -up), heading, isWater: (x, z) => isWater(x + east, z + south) }
}

/** The ground: level within the walls, down to the shore, up again to the heights of the north. */
function land(): readonly Face[] {
  const steps = [-4200, -3000, -2200, -1700, -1450, -1300, -1150, -950, -700, -560, -450, -350, -260, -210, -165, -130, -100, -75, -50, -25, 0, 30, 70, 120, 200, 300, 600, 1000, 1600, 2400, 4200]
  return steps.slice(1).flatMap((east, column) => steps.slice(1).map((south, row): Face => {
    const [west, north] = [steps[column] ?? east, steps[row] ?? south]
    const corner = (x: number, z: number) => [x, heightAt(x, z), z] as const
    return { corners: [corner(west, south), corner(east, south), corner(east, north), corner(west, north)], colour: GROUND }
  }))
}

function heightAt(x: number, z: number): number {
  // The ground rises to the north, where the camp lay and the column stands.
  if (x > 0 || isInside([WALLS.W, WALLS.N, WALLS.E, WALLS.S].map(at), x, z)) return TOWN + Math.min(26, Math.max(0, -260 - z) * 0.03)
  // West of the walls the streets go down to the harbour; further north the cliff stands.
  const share = Math.min(1, -x / 560)
  const low = z < -620 ? TOWN - 4 : SEA_LEVEL + 3
  const drop = TOWN + (low - TOWN) * share
  return isWater(x, z) ? SEA_LEVEL : drop
}

/** The open sea, and the river's mouth between its two banks. */
function isWater(x: number, z: number): boolean {
  if (x < coastAt(z)) return true
  const right: readonly Corner[] = [[1.60254, 50.7216], [1.60059, 50.7251], [1.59805, 50.72792], [1.59129, 50.73049]].map((place) => at(place as [number, number]))
  const left: readonly Corner[] = [[1.59156, 50.72644], [1.59686, 50.7275], [1.60018, 50.72334], [1.60134, 50.72133]].map((place) => at(place as [number, number]))
  return isInside([...right, ...left], x, z)
}

function coastAt(z: number): number {
  const shore: readonly Corner[] = [[1.596, 50.7462], [1.59412, 50.73935], [1.59409, 50.73337], [1.59129, 50.73049], [1.59156, 50.72644], [1.58678, 50.72479], [1.58, 50.715]].map((place) => at(place as [number, number]))
  for (const [index, [x, north]] of shore.entries()) {
    const [nextX, south] = shore[index + 1] ?? [x, 1e9]
    if (z >= north && z < south) return x + ((nextX - x) * (z - north)) / (south - north)
  }
  return shore[0]?.[0] ?? -1200
}

function isInside(ring: readonly Corner[], x: number, z: number): boolean {
  let odd = false
  for (const [index, [oneX, oneZ]] of ring.entries()) {
    const [otherX, otherZ] = ring[(index + 1) % ring.length] ?? [oneX, oneZ]
    if (oneZ <= z !== otherZ <= z && x < oneX + ((z - oneZ) / (otherZ - oneZ)) * (otherX - oneX)) odd = !odd
  }
  return odd
}

/** The four walls with their walk, parapet and round towers; 17 towers in all, as most count. */
function walls(): readonly Face[] {
  const [w, n, e, s] = [at(WALLS.W), at(WALLS.N), at(WALLS.E), at(WALLS.S)]
  return ([[w, n, 5], [n, e, 4], [e, s, 4], [s, w, 4]] as const).flatMap(([from, to, towers]) => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1])
    const along: Corner = [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
    // Going round by west, north, east, the town is to the right.
    const inward: Corner = [-along[1], along[0]]
    const strip = (out: number, wide: number, low: number, high: number, colour: string) => {
      const corner = (far: number, side: number): Corner => [from[0] + along[0] * far + inward[0] * side, from[1] + along[1] * far + inward[1] * side]
      const ring = [corner(0, out), corner(length, out), corner(length, out + wide), corner(0, out + wide)]
      return prism([...ring].reverse(), low, high, colour, STONE)
    }
    const body = [...strip(-2.2, 5, TOWN - 24, WALK, OLD_STONE), ...strip(-2.2, 0.6, WALK, WALK + 1.05, STONE), ...strip(2.3, 0.4, WALK, WALK + 0.55, STONE)]
    const rounds = Array.from({ length: towers }, (_, tower) => {
      const far = (length * (tower + 0.9)) / (towers + 0.2)
      const ring = regular(12, 11).map(([x, z]): Corner => [x + from[0] + along[0] * far - inward[0] * 4.5, z + from[1] + along[1] * far - inward[1] * 4.5])
      return [...prism(ring, TOWN - 24, WALK, OLD_STONE, STONE), ...battlements(ring, WALK, 0.9, STONE)]
    }).flat()
    return [...body, ...rounds]
  })
}

function raised(faces: readonly Face[], [x, z]: Corner, up = TOWN): readonly Face[] {
  return faces.map(({ corners, colour }) => ({ colour, corners: corners.map(([a, b, c]) => [a + x, b + up, c + z] as const) }))
}

/** The belfry and its town hall as the model of them has it: both stood in 1804. Whoever stands in the octagon does not see it. */
function belfryThere(isStoodIn: boolean): readonly Face[] {
  const seen = ['Keep', 'Raised again', 'Town hall', ...(isStoodIn ? [] : ['Octagon'])]
  return belfry().filter(({ name }) => seen.includes(name)).flatMap(({ faces }) => faces)
}

/** The castle in the eastern corner: many sides, round towers, no keep. */
function castle(): readonly Face[] {
  const middle = at([1.61742, 50.72566])
  const ring = regular(9, 52)
  const towers = ring.flatMap((corner) => {
    const round = regular(10, 10).map(([x, z]): Corner => [x + corner[0], z + corner[1]])
    return [...prism(round, 0, 13, OLD_STONE), ...battlements(round, 13, 1.1, OLD_STONE)]
  })
  return raised([...prism(ring, 0, 10, STONE, SLATE), ...towers], middle)
}

/** Notre-Dame, 1827–1866: nave, and a dome of about a hundred metres on its ring of columns. */
function basilica(): readonly Face[] {
  const middle = at([1.61512, 50.72626])
  const drum = regular(16, 22)
  const columns = regular(16, 24).flatMap(([x, z]) => prism(regular(8, 1.5).map(([a, b]): Corner => [a + x, b + z]), 34, 52, STONE))
  const dome = [0, 15, 30, 45, 60, 75].map((degrees) => (degrees / 180) * Math.PI)
  const shell = dome.slice(1).flatMap((turn, index) => {
    const before = dome[index] ?? 0
    return frustum(regular(16, 22 * Math.cos(before)), regular(16, 22 * Math.cos(turn)), 56 + 24 * Math.sin(before), 56 + 24 * Math.sin(turn), SLATE, null)
  })
  const nave = oblong(24, 70, [0, 40])
  return raised(
    [
      ...prism(nave, 0, 24, STONE, SLATE), ...spireRoof(nave, 24, 33),
      ...prism(oblong(48, 20, [0, 2]), 0, 24, STONE, SLATE),
      ...prism(regular(16, 28), 0, 34, STONE), ...prism(drum, 34, 52, STONE, null), ...columns, ...prism(regular(16, 26), 52, 56, STONE),
      ...shell, ...prism(regular(10, 7), 79, 90, STONE), ...spire(regular(10, 8), 90, 98, SLATE), ...prism(regular(4, 0.9), 98, 101, GOLD),
    ],
    middle,
  )
}

/** A roof whose ridge runs along the longer side. */
function spireRoof(outline: readonly Corner[], low: number, high: number): readonly Face[] {
  const xs = outline.map(([x]) => x)
  const zs = outline.map(([, z]) => z)
  const [x, z] = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...zs) + Math.max(...zs)) / 2]
  const [wide, deep] = [Math.max(...xs) - Math.min(...xs), Math.max(...zs) - Math.min(...zs)]
  const ridge = wide > deep ? oblong(wide - deep * 0.4, 0.1, [x, z]) : oblong(0.1, deep - wide * 0.4, [x, z])
  return frustum(outline, ridge, low, high, SLATE, SLATE)
}

/** The column of the Grande Armée, 54 m, begun in November 1804 and finished in 1841. */
function column(): readonly Face[] {
  const [x, z] = at([1.61773, 50.7412])
  return raised([...prism(oblong(16, 16), 0, 8, STONE), ...prism(regular(16, 5.4), 8, 46, STONE), ...prism(oblong(7, 7), 46, 48, STONE), ...prism(regular(8, 2.4), 48, 54, DARK)], [x, z], heightAt(x, z))
}

/** Tents and huts on the northern heights: the camp is told, its rows are imagined. */
function camp(): readonly Face[] {
  const chance = chanceFrom('camp 1804')
  return [-760, -470, -180, 110, 400, 690].flatMap((block) => Array.from({ length: 44 }, (_, tent) => {
    const x = block + (tent % 11) * 20 + chance.between(-2, 2)
    const z = -430 - Math.floor(tent / 11) * 34 - Math.abs(block - 100) * 0.25
    if (isWater(x, z)) return []
    const [wide, high] = tent % 5 === 0 ? [13, 8] : [9, 7]
    return raised(tent % 5 === 0 ? [...prism(oblong(wide, 7), 0, 4, WOOD), ...spireRoof(oblong(wide, 7), 4, high)] : spire(oblong(wide, 8), 0, high, '#fbf7ee'), [x, z], heightAt(x, z))
  }).flat())
}

/** Where something told stands, and the room around it that houses leave. */
const TOLD = [[1.61319, 50.72506, 34], [1.61512, 50.72626, 62], [1.61742, 50.72566, 44], [1.613561, 50.724533, 30]] as const

/** Rows of houses, back to back: streets and roofs are invented, those near what is told are left out. */
function town(isToday: boolean): readonly Face[] {
  const [w, n, s] = [at(WALLS.W), at(WALLS.N), at(WALLS.S)]
  const chance = chanceFrom('houses of the ramparts')
  const told = TOLD.map(([longitude, latitude, room]) => ({ place: at([longitude, latitude]), room }))
  const [length, depth] = [Math.hypot(n[0] - w[0], n[1] - w[1]), Math.hypot(s[0] - w[0], s[1] - w[1])]
  const along: Corner = [(n[0] - w[0]) / length, (n[1] - w[1]) / length]
  const inward: Corner = [(s[0] - w[0]) / depth, (s[1] - w[1]) / depth]
  const place = (far: number, deep: number): Corner => [w[0] + along[0] * far + inward[0] * deep, w[1] + along[1] * far + inward[1] * deep]
  const made: Face[] = []
  const row = (deep: number, [from, to]: readonly [number, number], kept: number, tall: number, isFree: (middle: Corner) => boolean) => {
    for (let far = from; far < to; ) {
      const wide = chance.between(6.4, 9.8)
      const [storeys, stands, hue, chimney] = [chance.unit() < tall ? 3 : 2, chance.unit() < kept, chance.unit(), chance.unit()]
      const middle = place(far + wide / 2, deep)
      // A lane every seventy metres or so.
      if (stands && (far + deep + 1480) % 74 > 8 && isFree(middle)) made.push(...houseOn({ middle, along, inward, wide, deep: 10, foot: heightAt(...middle), storeys, hue, chimney }))
      far += wide
    }
  }
  const clear = (middle: Corner) => told.every(({ place: [x, z], room }) => Math.hypot(x - middle[0], z - middle[1]) > room)
  for (let deep = 21; deep < depth - 14; deep += 38) {
    row(deep, [14, length - 14], 0.94, deep < 50 ? 0 : 0.6, clear)
    if (deep + 19 < depth - 14) row(deep + 19, [14, length - 14], 0.94, deep < 50 ? 0 : 0.6, clear)
  }
  // The lower town, down to the quay: thinner in 1804.
  const dry = ([x, z]: Corner) => !isWater(x, z) && !isWater(x - 26, z) && x < -110 && x > -1000 && z < 430
  for (let deep = -58; deep > -760; deep -= 27) row(deep, [-260, 330 + deep * 0.2], isToday ? 0.86 : 0.5, 0, dry)
  return made
}
