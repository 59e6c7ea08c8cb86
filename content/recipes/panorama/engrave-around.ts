import { noise } from '../drawings/chance.ts'
import { INK, MOSS, PAPER, SEA, wash } from '../drawings/palette.ts'
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
export const GROUND = '#e4dfc8'

/** A summer's evening: the light comes from the sea. */
const LIGHT: Place = [-0.78, 0.6, -0.16]
const SKY_LINE_DEGREES = 0.36
const SHADOWS_TO_M = 900

interface Scene {
  readonly root: ReturnType<typeof boxed>
  readonly isWater: Surroundings['isWater']
  /** What a pixel spans, radians. */
  readonly pixel: number
}

/** A part of the picture, pixels from its upper left corner. */
export interface Patch {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/**
 * An engraving of all around, so wide and half as high: gives the RGB pixels of any part of it, of the whole where none is named.
 * The same surroundings always give the same pixels.
 */
export function engraverOf({ faces, heading, isWater }: Surroundings, width: number): (patch?: Patch) => Uint8Array {
  const root = boxed(trianglesOf(faces))
  const scene: Scene = { root, isWater, pixel: (2 * Math.PI) / width }
  return ({ left, top, width: across, height: down } = { left: 0, top: 0, width, height: width / 2 }) => {
    // One more to the right and below: edges lie between neighbours.
    const stride = across + 1
    const hits: (Hit | null)[] = []
    for (let row = 0; row <= down; row += 1) {
      for (let column = 0; column < stride; column += 1) hits.push(firstHit(root, arrow(left + column, top + row, width, heading)))
    }
    const out = new Uint8Array(across * down * 3)
    for (let row = 0; row < down; row += 1) {
      for (let column = 0; column < across; column += 1) {
        const at = row * stride + column
        const hit = hits[at] ?? null
        const ray = arrow(left + column, top + row, width, heading)
        const colour = hit === null ? sky(ray, (left + column) / width) : ground(hit, ray, scene)
        const below = top + row + 1 < width / 2 ? (hits[at + stride] ?? null) : hit
        const edge = Math.max(edgeBetween(hit, hits[at + 1] ?? null), edgeBetween(hit, below))
        out.set(mix(colour, INK_RGB, edge).map((part) => Math.round(part)), (row * across + column) * 3)
      }
    }
    return out
  }
}

type Rgb = readonly [number, number, number]
const RGB = new Map<string, Rgb>()
const INK_RGB = rgb(INK)

function arrow(column: number, row: number, width: number, heading: number): Place {
  const turn = ((column + 0.5) / width - 0.5) * 2 * Math.PI + (heading / 180) * Math.PI
  const tilt = (0.5 - (row + 0.5) / (width / 2)) * Math.PI
  return [Math.sin(turn) * Math.cos(tilt), Math.sin(tilt), -Math.cos(turn) * Math.cos(tilt)]
}

/** Paper, with level lines that taper into the clouds and fade towards the zenith. */
function sky([, up]: Place, across: number): Rgb {
  const tilt = Math.asin(up)
  const line = Math.floor((tilt * 180) / Math.PI / SKY_LINE_DEGREES)
  // Each line ends a little earlier or later than its neighbours, as under a burin.
  const at = across + (noise(line * 0.73, 5, 11) - 0.5) * 0.012
  const cloud = noise(at * 26, tilt * 16, 3) * 0.6 + noise(at * 61, tilt * 34, 7) * 0.4
  const shade = Math.max(0, 0.36 - tilt * 0.55) * (1 - smooth(0.46, 0.58, cloud))
  const low = mix(rgb(PAPER), rgb(wash(SEA, 0.5)), Math.max(0, 0.1 - tilt * 0.2) * (1 - smooth(0.44, 0.6, cloud)))
  return shade < 0.02 ? low : mix(low, rgb(wash(SEA, 0.75)), ruled((tilt * 180) / Math.PI / SKY_LINE_DEGREES, shade, 0.14) * 0.6)
}

function ground({ triangle, distance }: Hit, ray: Place, scene: Scene): Rgb {
  const [x, y, z] = [ray[0] * distance, ray[1] * distance, ray[2] * distance]
  const facing = triangle.normal[0] * ray[0] + triangle.normal[1] * ray[1] + triangle.normal[2] * ray[2]
  const side = facing > 0 ? -1 : 1
  const turned = side * (triangle.normal[0] * LIGHT[0] + triangle.normal[1] * LIGHT[1] + triangle.normal[2] * LIGHT[2])
  const isLevel = Math.abs(triangle.normal[1]) > 0.9
  // Distance pales, as in the old plates.
  const air = Math.min(0.6, distance / 5200)
  if (isLevel && triangle.colour === GROUND && scene.isWater(x, z)) return water(ray, air)
  const isShaded = turned <= 0 || (distance < SHADOWS_TO_M && isHidden([x, y, z], triangle.normal, side, scene))
  const shade = isShaded ? 1 : 1 - turned
  const base = mix(mix(rgb(triangle.colour), INK_RGB, shade * 0.15), rgb(PAPER), air)
  // Level ground in the light stays bare; a wall is ruled along its courses, a shadow across.
  const courses = isLevel && !isShaded ? 0 : ruled(lines(isLevel ? z * 0.8 + x * 0.6 : y, (distance * scene.pixel) / (isLevel ? Math.abs(facing) : 1)), Math.max(0, shade * 0.34 - 0.1), 0.14)
  const grass = isLevel && !isShaded && triangle.colour === GROUND ? meadow(x, z, ray) * (0.5 - air) : 0
  const across = isShaded && !isLevel ? ruled(lines(x + z + y * 1.6, (distance * scene.pixel * 1.3) / Math.max(0.3, Math.abs(facing))), 0.2, 0.16) : 0
  return mix(mix(base, rgb(MOSS), grass), INK_RGB, Math.max(courses, across * 0.7) * (0.5 - air * 0.8))
}

/** Short level strokes in patches. */
function meadow(x: number, z: number, ray: Place): number {
  const degrees = (Math.asin(ray[1]) * 180) / Math.PI
  const patch = noise(x / 21, z / 21, 9) * 0.7 + noise(x / 5, z / 5, 13) * 0.3
  return ruled(degrees / 0.22, 0.34 * smooth(0.5, 0.68, patch), 0.14)
}

/** Level lines, broken as by a light wind. */
function water(ray: Place, air: number): Rgb {
  const degrees = (Math.asin(ray[1]) * 180) / Math.PI
  const broken = noise(Math.atan2(ray[0], ray[2]) * 60, degrees * 9, 5)
  const base = mix(rgb(wash(SEA, 0.38)), rgb(PAPER), air * 0.5)
  return mix(base, rgb(SEA), ruled(degrees / 0.16, 0.2 + broken * 0.3, 0.16) * (0.8 - air * 0.6))
}

/** Whether something stands between a place and the light. */
function isHidden([x, y, z]: Place, normal: Place, side: number, { root }: Scene): boolean {
  const off = side * 0.04
  return firstHit(root, LIGHT, [x + normal[0] * off, y + normal[1] * off, z + normal[2] * off]) !== null
}

/** A measure in lines about six pixels apart, `pixelM` being what a pixel covers, metres: twice as far apart wherever they would lie closer. */
function lines(along: number, pixelM: number): number {
  return along / 2 ** Math.ceil(Math.log2(pixelM * 6))
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

/** How dark an edge is between a pixel and its neighbour: where another face begins, or another thing behind. */
function edgeBetween(own: Hit | null, other: Hit | null): number {
  if (own?.triangle.face === other?.triangle.face) return 0
  const near = Math.min(own?.distance ?? 1e9, other?.distance ?? 1e9)
  const far = Math.max(own?.distance ?? 1e9, other?.distance ?? 1e9)
  const isLand = own?.triangle.colour === GROUND && other?.triangle.colour === GROUND
  // The land is laid in flat pieces: only where a slope hides what is behind it is there a line.
  const isSkyline = far / near > (isLand ? 1.35 : 1.04)
  const turned = own === null || other === null ? 1 : 1 - Math.abs(dotOf(own.triangle.normal, other.triangle.normal))
  if (!isSkyline && (isLand || turned < 0.04)) return 0
  return Math.max(0.12, (isSkyline ? 0.95 : 0.6) - near / 2600)
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
