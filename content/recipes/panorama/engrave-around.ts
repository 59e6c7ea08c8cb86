import { noise } from '../drawings/chance.ts'
import { INK, PAPER, SEA, wash } from '../drawings/palette.ts'
import type { Face, Place } from '../model/solid.ts'
import { boxed, firstHit, type Hit, trianglesOf } from './rays.ts'

/** What lies around the eye, which is at the origin: x to the east, y up, z to the south, metres. */
export interface Surroundings {
  readonly faces: readonly Face[]
  /** Which way the middle of the picture looks, degrees: 0 north, 90 east. */
  readonly heading: number
  /** Whether a place on the ground is water. */
  readonly isWater: (x: number, z: number) => boolean
}

/** Colour of what becomes water where the map says so. */
export const GROUND = '#dcd7bf'

const LIGHT: Place = [-0.55, 0.62, 0.56]

/** An engraving of all around, as RGB pixels twice as wide as high. The same surroundings always give the same pixels. */
export function engraveAround({ faces, heading, isWater }: Surroundings, width: number): Uint8Array {
  const height = width / 2
  const root = boxed(trianglesOf(faces))
  const pixel = (2 * Math.PI) / width
  const hits: (Hit | null)[] = Array.from({ length: width * height }, () => null)
  const out = new Uint8Array(width * height * 3)
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) hits[row * width + column] = firstHit(root, arrow(column, row, width, heading))
  }
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column
      const hit = hits[at] ?? null
      const ray = arrow(column, row, width, heading)
      let colour = hit === null ? sky(ray, column / width) : ground(hit, ray, pixel, isWater)
      const edge = edgeAt(hits, column, row, width, height)
      if (edge > 0) colour = mix(colour, INK_RGB, edge)
      out.set(colour.map((part) => Math.round(part)), at * 3)
    }
  }
  return out
}

type Rgb = readonly [number, number, number]
const RGB = new Map<string, Rgb>()
const INK_RGB = rgb(INK)

function arrow(column: number, row: number, width: number, heading: number): Place {
  const turn = ((column + 0.5) / width - 0.5) * 2 * Math.PI + (heading / 180) * Math.PI
  const tilt = (0.5 - (row + 0.5) / (width / 2)) * Math.PI
  return [Math.sin(turn) * Math.cos(tilt), Math.sin(tilt), -Math.cos(turn) * Math.cos(tilt)]
}

/** Paper, with level lines that grow towards the horizon, and clouds left white. */
function sky([, up]: Place, across: number): Rgb {
  const tilt = Math.asin(up)
  const cloud = noise(across * 26, tilt * 16, 3) * 0.6 + noise(across * 61, tilt * 34, 7) * 0.4
  const shade = Math.max(0, 0.34 - tilt * 0.4) * (cloud > 0.55 ? 0.15 : 1)
  return mix(rgb(PAPER), rgb(wash(SEA, 0.75)), ruled((tilt * 180) / Math.PI / 0.42, shade, 0.12) * 0.7)
}

function ground({ triangle, distance }: Hit, ray: Place, pixel: number, isWater: Surroundings['isWater']): Rgb {
  const [x, y, z] = [ray[0] * distance, ray[1] * distance, ray[2] * distance]
  const facing = triangle.normal[0] * ray[0] + triangle.normal[1] * ray[1] + triangle.normal[2] * ray[2]
  const side = facing > 0 ? -1 : 1
  const lit = Math.max(0, side * (triangle.normal[0] * LIGHT[0] + triangle.normal[1] * LIGHT[1] + triangle.normal[2] * LIGHT[2]))
  const isLevel = Math.abs(triangle.normal[1]) > 0.9
  // Distance pales, as in the old plates.
  const air = Math.min(0.6, distance / 5200)
  if (isLevel && triangle.colour === GROUND && isWater(x, z)) {
    const base = mix(rgb(wash(SEA, 0.3)), rgb(PAPER), air)
    return mix(base, rgb(SEA), ruled(lines(z + Math.sin(x / 37) * 2, distance, pixel, 3), 0.3, 0.1) * (0.7 - air))
  }
  const shade = 1 - lit
  const base = mix(mix(rgb(triangle.colour), INK_RGB, shade * 0.16), rgb(PAPER), air)
  const along = isLevel ? z * 0.8 + x * 0.6 : y
  const first = ruled(lines(along, distance, pixel, isLevel ? 0.3 : 0.07), Math.max(0, shade * 0.5 - (isLevel ? 0.12 : 0.06)), 0.14)
  const second = ruled(lines(x + z + y, distance, pixel, 0.1), Math.max(0, shade * 0.8 - 0.55), 0.14)
  return mix(base, INK_RGB, Math.max(first, second) * (0.72 - air * 0.7))
}

/** A measure in lines: as far apart as `least` metres, and twice as far again while they would lie closer than six pixels. */
function lines(along: number, distance: number, pixel: number, least: number): number {
  const wanted = distance * pixel * 6
  const gap = least * 2 ** Math.max(0, Math.ceil(Math.log2(wanted / least)))
  return along / gap
}

/** 1 on lines that fill a share of their distance. */
function ruled(at: number, share: number, soft: number): number {
  const off = Math.abs(at - Math.floor(at) - 0.5) * 2
  return 1 - smooth(share - soft, share + soft, off)
}

function smooth(from: number, to: number, value: number): number {
  const part = Math.min(1, Math.max(0, (value - from) / (to - from)))
  return part * part * (3 - 2 * part)
}

/** How dark an edge is between a pixel and its neighbours: where another face begins, or another thing behind. */
function edgeAt(hits: readonly (Hit | null)[], column: number, row: number, width: number, height: number): number {
  const own = hits[row * width + column] ?? null
  let dark = 0
  for (const [across, down] of [[1, 0], [0, 1]] as const) {
    if (row + down >= height) continue
    const other = hits[(row + down) * width + ((column + across) % width)] ?? null
    if (own?.triangle.face === other?.triangle.face) continue
    const near = Math.min(own?.distance ?? 1e9, other?.distance ?? 1e9)
    const far = Math.max(own?.distance ?? 1e9, other?.distance ?? 1e9)
    const isSkyline = far / near > 1.04
    const turned = own === null || other === null ? 1 : 1 - Math.abs(dotOf(own.triangle.normal, other.triangle.normal))
    if (!isSkyline && turned < 0.04) continue
    dark = Math.max(dark, Math.max(0.12, (isSkyline ? 0.95 : 0.6) - near / 2600))
  }
  return dark
}

function dotOf(one: Place, other: Place): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2]
}

function mix(one: Rgb, other: Rgb, share: number): Rgb {
  return [one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share, one[2] + (other[2] - one[2]) * share]
}

function rgb(colour: string): Rgb {
  const known = RGB.get(colour)
  if (known !== undefined) return known
  const made: Rgb = [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16)) as unknown as Rgb
  RGB.set(colour, made)
  return made
}
