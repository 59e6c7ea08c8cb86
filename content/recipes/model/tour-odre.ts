import { BRICK, CHALK, DARK, EARTH, FIRE, GRASS, OLD_CHALK, OLD_STONE, STONE, WOOD } from './colours.ts'
import { battlements, type Corner, courses, type Face, frustum, opening, prism, regular, spire } from './solid.ts'
import type { Part } from './write-glb.ts'

/** Storeys of the lighthouse as it is imagined: across and height, metres; together 40, as the Encyclopédie says. */
const BASE = { across: 15, low: 0, high: 13 } as const
const STOREYS = [
  { across: 12.4, low: 13, high: 20 },
  { across: 10, low: 20, high: 26.5 },
  { across: 7.8, low: 26.5, high: 32.5 },
  { across: 5.6, low: 32.5, high: 37 },
] as const

/** The Tour d'Odre: eight sides in courses of stone and brick are told; the storeys, the fort's form and the cliff are imagined. */
export function tourOdre(): readonly Part[] {
  return [
    { name: 'Base', faces: storey(BASE.across, BASE.low, BASE.high, 1) },
    { name: 'Storeys', faces: STOREYS.flatMap(({ across, low, high }) => storey(across, low, high, 0.8)) },
    { name: 'Fire', faces: fire() },
    { name: 'English fort', faces: fort() },
    { name: 'Ruin', faces: ruin() },
    { name: 'Cliff then', faces: cliff(24) },
    { name: 'Cliff today', faces: cliff(-9) },
  ]
}

function storey(across: number, low: number, high: number, door: number): readonly Face[] {
  const outline = regular(8, across)
  const windows = Array.from({ length: 8 }, (_, side) => side * 45).flatMap((degrees) => {
    const turn = (degrees / 180) * Math.PI
    const out = across / 2
    return opening([Math.sin(turn) * out, low + (high - low) * 0.3, Math.cos(turn) * out], degrees, 1.1 * door, (high - low) * 0.42, DARK)
  })
  return [
    ...courses(outline, low, high - 0.6, 1, [STONE, BRICK], STONE),
    ...prism(regular(8, across + 0.7), high - 0.6, high, OLD_STONE),
    ...windows,
  ]
}

function fire(): readonly Face[] {
  const flame = regular(8, 1.5)
  return [...prism(regular(8, 3), 37, 37.8, WOOD), ...spire(flame, 37.8, 40, FIRE)]
}

/** A ring of earth and timber with four blunt corners, open to the sea. */
function fort(): readonly Face[] {
  const ring = (across: number): readonly Corner[] => regular(4, across)
  const wall = ring(34)
  const inner = ring(30)
  const towers = wall.flatMap(([x, z]) => {
    const corner = regular(8, 6).map(([a, b]): Corner => [a * 0.9 + x * 0.96, b * 0.9 + z * 0.96])
    return [...prism(corner, 0, 4.6, OLD_STONE), ...battlements(corner, 4.6, 0.8, OLD_STONE)]
  })
  const walls = wall.flatMap((from, side) => {
    const to = wall[(side + 1) % 4] ?? from
    const [innerFrom, innerTo] = [inner[side] ?? from, inner[(side + 1) % 4] ?? to]
    return prism([from, to, innerTo, innerFrom], 0, 3.4, STONE)
  })
  return [...walls, ...towers]
}

function ruin(): readonly Face[] {
  const outline = regular(8, 13)
  const stump = [0, 1, 2].flatMap((side) => {
    const from = outline[side] ?? ([0, 0] as const)
    const to = outline[side + 1] ?? from
    const within = ([x, z]: Corner): Corner => [x * 0.78, z * 0.78]
    return prism([from, to, within(to), within(from)], 0, 3.4 - side, OLD_STONE)
  })
  return stump.map(({ corners, colour }) => ({ corners: corners.map(([x, y, z]) => [x - 2, y - 9, z + 13] as const), colour }))
}

/** The edge of the land, its sea side at `front` metres: grass, a lip of earth, then chalk in beds that step out towards the foot. */
function cliff(front: number): readonly Face[] {
  const edge = [-25, -20, -15, -10, -6, -1, 4, 9, 13, 18, 22, 26]
  const rough = [-1.6, 1.2, 2.4, 0.4, -1.4, 0.8, 2, -0.6, -1.8, 1, 2.2, -1]
  const inland: readonly Corner[] = [[28, front - 8], [27, -6 + Math.min(0, front + 6)], [29, -18], [22, -26], [8, -29], [-9, -27], [-22, -28], [-28, -17], [-26, -4 + Math.min(0, front + 6)], [-27.5, front - 7]]
  const ring = (out: number, shift: number): readonly Corner[] => [
    ...edge.map((x, index): Corner => [x * (1 + out / 90), front + (rough[index] ?? 0) + out * (1 + (rough[(index + shift) % 12] ?? 0) * 0.28)]),
    ...inland.map(([x, z]): Corner => [x * (1 + out / 80), z]),
  ]
  const beds = [
    [1.5, 0, -1, EARTH],
    [2.1, -1, -4.2, CHALK],
    [3.1, -4.2, -7.6, OLD_CHALK],
    [5.2, -7.6, -12, CHALK],
  ] as const
  return beds.flatMap(([out, high, low, colour], index) => {
    const above = beds[index - 1]?.[0] ?? 1.2
    return frustum(ring(out, index + 3), ring(above, index === 0 ? 3 : index + 2), low, high, colour, index === 0 ? GRASS : null)
  })
}
