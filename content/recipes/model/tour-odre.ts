import { BRICK, CHALK, DARK, FIRE, GRASS, OLD_STONE, STONE, WOOD } from './colours.ts'
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

/** The edge of the land: grass above, chalk below, the sea side at `front` metres. */
function cliff(front: number): readonly Face[] {
  const edge = [-26, -17, -8, 2, 10, 18, 26]
  const rough = [0, 2.4, -0.8, 1.6, -1.4, 2, -0.4]
  const top = edge.map((x, index): Corner => [x, front + (rough[index] ?? 0)])
  const foot = top.map(([x, z], index): Corner => [x, z + 3.5 + (rough[(index + 3) % 7] ?? 0)])
  const close = (line: readonly Corner[]): readonly Corner[] => [...line, [26, -26], [-26, -26]]
  return frustum(close(foot), close(top), -12, 0, CHALK, GRASS)
}
