import { clouds, noise } from './chance.ts'
import { project, type View } from './camera.ts'
import { clamp, type Point } from './geometry.ts'
import { hatch, type Tone } from './hatch.ts'
import { INK, SEA, wash } from './palette.ts'
import { PLATE_HEIGHT, PLATE_WIDTH } from './plate.ts'
import { vignette } from './sky.ts'

/** Plate lines that lie closer together towards `horizon`: the level ground or the sea seen along it. */
function levels(horizon: number, bottom: number, first: number, growth: number): readonly number[] {
  const found: number[] = []
  for (let y = horizon + first, gap = first; y < bottom; y += gap) {
    found.push(y)
    gap = Math.min(15, first + (y - horizon) * growth)
  }
  return found
}

/** Level ground from `top` down: broken lines, fading at the edges. */
export function ground(view: View, top: number, colour: string, tone = 0.4, seed = 2): void {
  view.plate.paint([[0, top], [PLATE_WIDTH, top], [PLATE_WIDTH, PLATE_HEIGHT], [0, PLATE_HEIGHT]], wash(colour, 0.06))
  for (const y of levels(top, PLATE_HEIGHT, 5, 0.02)) strip(view, y, colour, 2.1, (x) => clamp((clouds(x / 190, y / 42, seed) - 0.56 + tone * 0.3) * 3.4) * vignette(x, y, seed))
}

/** Paving seen in perspective: courses across, joints along, in patches. Metres. */
export function paving(view: View, from: Point, to: Point, stone = 1.4, colour = INK): void {
  const { plate, camera, chance } = view
  const patch = (x: number, y: number): boolean => noise(x * 0.16, y * 0.16, 8) > 0.42
  for (let y = from[1]; y < to[1]; y += stone) {
    for (let x = from[0]; x < to[0]; x += stone) {
      if (!patch(x, y)) continue
      const shift = chance.between(-0.1, 0.1) * stone
      const corner = project(camera, [x + shift, y, 0])
      if (corner[1] > PLATE_HEIGHT || corner[0] < -40 || corner[0] > PLATE_WIDTH + 40) continue
      const back = project(camera, [x + shift, y + stone * 0.85, 0])
      if (corner[1] - back[1] > 2.6) plate.line([project(camera, [x + stone + shift, y, 0]), corner, back], colour, 1.15)
    }
  }
}

export interface Water {
  readonly top: number
  readonly bottom?: number
  readonly seed: number
  /** Darkness added by place: reflections, cloud shadows. */
  readonly extra?: Tone
  /** Height of the swell, 0 a pond to 1 a gale. */
  readonly swell?: number
  /** Only inside this outline, when given. */
  readonly left?: (y: number) => number
  readonly right?: (y: number) => number
}

/** The sea or a basin: level lines that swell with the waves and break on the light. */
export function water(view: View, { top, bottom = PLATE_HEIGHT, seed, extra, swell = 0.3, left = () => 0, right = () => PLATE_WIDTH }: Water): void {
  const edge = levels(top, bottom, 4, 0.02)
  const outline: Point[] = [...edge.map((y): Point => [left(y), y]), ...edge.map((y): Point => [right(y), y]).reverse()]
  view.plate.paint(outline, wash(SEA, 0.12))
  for (const y of edge) {
    const near = clamp((y - top) / 420, 0.06, 1)
    const tone = (x: number): number => {
      const wave = clouds(x / (60 + 230 * near), y / (9 + 26 * near), seed)
      return clamp((wave - 0.43) * 3.2 + 0.34 + (extra?.(x, y) ?? 0)) * vignette(x, y, seed)
    }
    strip(view, y, SEA, 1.5 + 2.2 * near, tone, (x) => (clouds(x / (70 + 120 * near), y / 30, seed + 5) - 0.5) * 26 * near * swell, left(y), right(y))
  }
}

/** Lines that follow a shore on its water side, each fainter: the manner of old charts. */
export function shoreLines(view: View, shore: readonly Point[], count: number, gap: number): void {
  for (let index = 1; index <= count; index += 1) {
    const offset = gap * index * (1 + index * 0.12)
    view.plate.swell(
      shore.map(([x, y]): Point => [x, y + offset]),
      shore.map(([x]) => Math.max(0.36, (2.2 - index * 0.28) * (0.5 + noise(x / 60, index, 4)))),
      SEA,
    )
  }
}

function strip(view: View, y: number, colour: string, width: number, tone: (x: number) => number, lift: (x: number) => number = () => 0, left = 0, right = PLATE_WIDTH): void {
  const points: Point[] = []
  const widths: number[] = []
  for (let x = left; x <= right; x += 19) {
    points.push([x, y + lift(x)])
    widths.push(width * tone(x))
  }
  view.plate.swell(points, widths, colour)
}

/** A slope or cliff face given in plate pixels: strokes that fall with it. */
export function bluff(view: View, ring: readonly Point[], colour: string, angle: number, strength = 0.7, seed = 5): void {
  view.plate.paint(ring, wash(colour, 0.16))
  const tone: Tone = (x, y) => clamp((clouds(x / 80, y / 110, seed) - 0.3) * 2 * strength) * vignette(x, y, seed)
  hatch(view.plate, [ring], { colour: wash(INK, 0.5, colour), gap: 9, angle, tone, width: 2.6, step: 16, wobble: 0.9 })
}
