import { clouds, noise } from './chance.ts'
import { clamp } from './geometry.ts'
import { hatch } from './hatch.ts'
import { SEA, wash } from './palette.ts'
import { PLATE_HEIGHT, PLATE_WIDTH, type Plate } from './plate.ts'

export interface Sky {
  /** Where the sky ends, in pixels from the top. */
  readonly horizon: number
  /** Chooses the clouds. */
  readonly seed: number
  /** How much of the sky is cloud, 0 to 1. */
  readonly cover?: number
  /** Darkness overhead, 0 to 1. */
  readonly depth?: number
  /** Height of the clouds as a part of their length. */
  readonly flat?: number
  readonly gap?: number
}

/** Level burin lines that thin towards the horizon and leave the clouds to the paper. */
export function sky(plate: Plate, { horizon, seed, cover = 0.5, depth = 0.75, flat = 0.42, gap = 8.5 }: Sky): void {
  const density = (x: number, y: number): number => clouds(x / 330, y / (330 * flat), seed)
  const edge = 0.68 - cover * 0.32
  const tone = (x: number, y: number): number => {
    const height = 1 - y / horizon
    const clear = clamp((edge - density(x, y)) * 9 + 0.5)
    const under = clamp((density(x - 10, y - 26) - density(x + 10, y + 22)) * 3.2) * (1 - clear)
    const base = depth * (0.3 + 0.7 * height ** 0.8)
    return (clear * base + under * 0.55 * depth) * vignette(x, y, seed)
  }
  plate.paint([[0, 0], [PLATE_WIDTH, 0], [PLATE_WIDTH, horizon], [0, horizon]], wash(SEA, 0.035))
  hatch(plate, [[[0, 0], [PLATE_WIDTH, 0], [PLATE_WIDTH, horizon], [0, horizon]]], { colour: SEA, gap, tone, width: gap * 0.36, step: 22, wobble: 0.12 })
}

/** Fades a tone towards the plate's edges, unevenly, as a vignette is left by hand. */
export function vignette(x: number, y: number, seed = 0): number {
  const ragged = noise(x / 90, y / 60, seed + 3) * 70
  const side = Math.min(x, PLATE_WIDTH - x)
  const end = Math.min(y, PLATE_HEIGHT - y)
  return clamp((side + ragged - 20) / 110) * clamp((end + ragged - 20) / 90)
}

/** Rays from a low sun or a lamp, as ruled lines between two radii in pixels. */
export function rays(plate: Plate, x: number, y: number, inner: number, outer: number, count: number, colour: string, from = 0, to = Math.PI * 2): void {
  for (let index = 0; index < count; index += 1) {
    const angle = from + ((to - from) * (index + 0.5)) / count
    const end = outer * (index % 2 === 0 ? 1 : 0.78)
    plate.swell(
      [[x + Math.cos(angle) * inner, y + Math.sin(angle) * inner], [x + (Math.cos(angle) * (inner + end)) / 2, y + (Math.sin(angle) * (inner + end)) / 2], [x + Math.cos(angle) * end, y + Math.sin(angle) * end]],
      [2.4, 1.7, 0.5],
      colour,
    )
  }
}
