import { noise } from './chance.ts'
import { clamp, type Point } from './geometry.ts'
import { BRASS, INK, PAPER, SEA, SIGNAL, wash } from './palette.ts'
import { fillOn, hatchOn, lineOn, rect, type Surface } from './surface.ts'

export type Material = 'stone' | 'ashlar' | 'brick' | 'plaster' | 'slate' | 'tile' | 'lead' | 'bronze' | 'dark'

interface Manner {
  readonly ground: string
  /** Height of a course in metres; 0 draws none. */
  readonly course: number
  /** How many of the joints are drawn, 0 to 1. */
  readonly joints: number
  readonly line: string
}

const MANNERS: Readonly<Record<Material, Manner>> = {
  stone: { ground: wash(BRASS, 0.13), course: 0.5, joints: 0.42, line: INK },
  ashlar: { ground: wash(BRASS, 0.06), course: 0.6, joints: 0.25, line: INK },
  brick: { ground: wash(SIGNAL, 0.26), course: 0.3, joints: 0.3, line: wash(SIGNAL, 0.55, INK) },
  plaster: { ground: wash(BRASS, 0.03), course: 0, joints: 0, line: INK },
  slate: { ground: wash(SEA, 0.34), course: 0.35, joints: 0.35, line: INK },
  tile: { ground: wash(SIGNAL, 0.42), course: 0.35, joints: 0.35, line: wash(SIGNAL, 0.5, INK) },
  lead: { ground: wash(SEA, 0.2), course: 0, joints: 0, line: INK },
  bronze: { ground: wash(BRASS, 0.5), course: 0, joints: 0, line: INK },
  dark: { ground: wash(INK, 0.75), course: 0, joints: 0, line: INK },
}

/** Clothes an outline of a face: wash, courses, shade and edge. */
export function clothe(surface: Surface, ring: readonly Point[], material: Material, edge = 2.2): void {
  const manner = MANNERS[material]
  const middle = surface.shade(surface.width / 2)
  fillOn(surface, ring, wash(INK, middle * 0.13, manner.ground))
  if (manner.course > 0 && surface.height * surface.scale > TINY && (!surface.bent || surface.width * surface.scale > TINY)) courses(surface, ring, manner)
  shadeOn(surface, ring)
  if (edge > 0) lineOn(surface, ring, INK, edge, true)
}

/** Clothes the whole rectangle of a face. */
export function clotheWall(surface: Surface, material: Material, edge = 2.2): void {
  clothe(surface, rect(0, 0, surface.width, surface.height), material, edge)
}

/** The shade of a face: slanting lines on flat faces, rings on bent ones; a second set where it is deep. */
export function shadeOn(surface: Surface, ring: readonly Point[], extra = 0): void {
  const tone = (u: number, v: number): number => {
    const patch = noise(u * 0.35 + 4, v * 0.35, 3) - 0.5
    return clamp((surface.shade(u) + extra - (surface.bent ? 0.12 : 0.3)) * (surface.bent ? 1.5 : 1.3) + patch * 0.22)
  }
  const darkest = surface.bent ? 1 : clamp(surface.shade(0) + extra)
  if (darkest <= 0.3) return
  const fine = surface.height * surface.scale > (surface.bent ? 12 : SMALL)
  hatchOn(surface, [ring], { colour: INK, gap: fine ? 6.5 : 8, angle: surface.bent ? 0 : 64, tone, width: 2.3 })
  if (darkest > 0.72 && fine) hatchOn(surface, [ring], { colour: INK, gap: 8, angle: surface.bent ? 90 : 112, tone: (u, v) => clamp(tone(u, v) * 2 - 1.35), width: 1.5 })
}

/** Lower than this many pixels, a face shows its wash alone. */
const TINY = 30

/** Lower than this many pixels, a face shows courses but no joints. */
const SMALL = 70

/** Courses broken as an engraver breaks them: lines and joints only in patches. */
function courses(surface: Surface, ring: readonly Point[], manner: Manner): void {
  const small = surface.height * surface.scale < SMALL || surface.scale < 8
  const gap = Math.max(manner.course, (small ? 13 : 8.5) / surface.scale)
  const seed = Math.floor(surface.width * 31 + surface.height * 17)
  const patch = (u: number, v: number): number => clamp(noise(u * 0.55 + seed, v * 0.8, 1) * 2.4 - 0.75)
  hatchOn(surface, [ring], { colour: manner.line, gap: gap * surface.scale, tone: patch, width: 1.35, step: 30, wobble: 0.08 })
  if (small) return
  const { chance } = surface.view
  const highest = Math.max(...ring.map(([, v]) => v))
  const lowest = Math.min(...ring.map(([, v]) => v))
  for (let v = lowest; v + gap < highest; v += gap) {
    const [left, right] = breadth(ring, v + gap / 2)
    for (let u = left + gap * chance.between(0.5, 2); u < right - gap * 0.4; u += gap * chance.between(1.5, 2.6)) {
      if (chance.unit() < manner.joints * (0.4 + patch(u, v))) lineOn(surface, [[u, v + gap * 0.08], [u, v + gap * 0.92]], manner.line, 1.2)
    }
  }
}

/** Leftmost and rightmost u of an outline at a height. */
function breadth(ring: readonly Point[], v: number): Point {
  const hits: number[] = []
  ring.forEach(([u, edge], index) => {
    const [nextU, next] = ring[(index + 1) % ring.length] ?? [u, edge]
    if (edge <= v !== next <= v) hits.push(u + ((v - edge) / (next - edge)) * (nextU - u))
  })
  return hits.length > 1 ? [Math.min(...hits), Math.max(...hits)] : [0, 0]
}

/** Bare paper, for what stands free of any material. */
export const BARE = PAPER
