import { BRASS, INK, MOSS, PAPER, SEA, SIGNAL, wash } from '../drawings/palette.ts'
import type { Corner, Face, Place } from '../model/solid.ts'

/** A house in a row: its front and back look `inward` and away from it, its gables lean on its neighbours. */
export interface House {
  readonly middle: Corner
  readonly along: Corner
  readonly inward: Corner
  readonly wide: number
  readonly deep: number
  readonly foot: number
  readonly storeys: number
  /** What it is made of, 0 to 1. */
  readonly hue: number
  readonly chimney: number
}

const WALLS = [wash(BRASS, 0.12), wash(SIGNAL, 0.34), wash(PAPER, 1), wash(SIGNAL, 0.24), wash(BRASS, 0.2), wash(MOSS, 0.12)] as const
const ROOFS = [wash(SIGNAL, 0.5), wash(SEA, 0.46), wash(SIGNAL, 0.42)] as const
const PANE = wash(INK, 0.66)
const DOORS = [wash(SEA, 0.7), wash(MOSS, 0.7), wash(INK, 0.78)] as const
const STOREY_M = 3.1
/** Beyond it a window is smaller than a point of the picture. */
const WINDOWS_TO_M = 320

/** A form, not a portrait: nobody has told how each house looked. */
export function houseOn(house: House): readonly Face[] {
  const { middle, wide, deep, storeys, hue, chimney } = house
  const eaves = storeys * STOREY_M + 0.6
  const ridge = eaves + 3.2 + hue
  const at = placer(house)
  const [w, d] = [wide / 2, deep / 2]
  const wall = WALLS[Math.floor(hue * 5.99)] ?? WALLS[0]
  const roof = ROOFS[Math.floor(chimney * 2.99)] ?? ROOFS[0]
  const body: readonly Face[] = [
    { corners: [at(-w, d, -6), at(w, d, -6), at(w, d, eaves), at(-w, d, eaves)], colour: wall },
    { corners: [at(w, -d, -6), at(-w, -d, -6), at(-w, -d, eaves), at(w, -d, eaves)], colour: wall },
    { corners: [at(w, d, -6), at(w, -d, -6), at(w, -d, eaves), at(w, 0, ridge), at(w, d, eaves)], colour: wall },
    { corners: [at(-w, -d, -6), at(-w, d, -6), at(-w, d, eaves), at(-w, 0, ridge), at(-w, -d, eaves)], colour: wall },
    { corners: [at(-w, d + 0.3, eaves - 0.2), at(w, d + 0.3, eaves - 0.2), at(w, 0, ridge), at(-w, 0, ridge)], colour: roof },
    { corners: [at(w, -d - 0.3, eaves - 0.2), at(-w, -d - 0.3, eaves - 0.2), at(-w, 0, ridge), at(w, 0, ridge)], colour: roof },
  ]
  const isNear = Math.hypot(...middle) < WINDOWS_TO_M
  return [...body, ...stack(at, w - 0.6, ridge, chimney), ...(isNear ? [...front(house, at, d), ...front(house, at, -d)] : [])]
}

type Placer = (across: number, deep: number, up: number) => Place

function placer({ middle, along, inward, foot }: House): Placer {
  return (across, deep, up) => [middle[0] + along[0] * across + inward[0] * deep, foot + up, middle[1] + along[1] * across + inward[1] * deep]
}

/** A chimney on one gable. */
function stack(at: Placer, across: number, ridge: number, chimney: number): readonly Face[] {
  if (chimney < 0.35) return []
  const [low, high, w, d] = [ridge - 1.2, ridge + 1.3, 0.45, 0.8]
  const ring = [[across + w, d], [across + w, -d], [across - w, -d], [across - w, d]] as const
  const sides = ring.map(([x, y], index): Face => {
    const [nextX, nextY] = ring[(index + 1) % 4] ?? [x, y]
    return { corners: [at(x, y, low), at(nextX, nextY, low), at(nextX, nextY, high), at(x, y, high)], colour: WALLS[1] }
  })
  return [...sides, { corners: ring.map(([x, y]) => at(x, y, high)), colour: PANE }]
}

/** Windows in rows, a door among them. */
function front({ wide, storeys, hue }: House, at: Placer, deep: number): readonly Face[] {
  const columns = wide > 8.4 ? 3 : 2
  const out = deep + Math.sign(deep) * 0.05
  const panel = (across: number, low: number, width: number, height: number, colour: string): Face => ({
    corners: [at(across - width / 2, out, low), at(across + width / 2, out, low), at(across + width / 2, out, low + height), at(across - width / 2, out, low + height)],
    colour,
  })
  const door = Math.floor(hue * 97) % columns
  return Array.from({ length: storeys * columns }, (_, index) => {
    const [column, storey] = [index % columns, Math.floor(index / columns)]
    const across = ((column + 0.5) / columns - 0.5) * (wide - 1.2)
    if (storey === 0 && column === door) return panel(across, 0, 1.2, 2.3, DOORS[Math.floor(hue * 31) % 3] ?? PANE)
    const high = storey === storeys - 1 && storeys > 2 ? 1.25 : 1.7
    return panel(across, storey * STOREY_M + 0.95, 1.05, high, PANE)
  })
}
