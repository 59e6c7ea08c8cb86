import { project, type View } from './camera.ts'
import { regular, type Point } from './geometry.ts'
import { clothe, type Material } from './masonry.ts'
import { opening } from './openings.ts'
import { INK, PAPER } from './palette.ts'
import { merlons, prism } from './solids.ts'
import { ringLine, turned, turnedSurface } from './turned.ts'
import { rect } from './surface.ts'

export interface RoundTower {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly low?: number
  readonly high: number
  readonly material?: Material
  /** Battlements; otherwise a plain parapet. */
  readonly embattled?: boolean
  /** Rise of a cone in metres, when roofed. */
  readonly cone?: number
  /** Arrow slits: how far round from the middle, as a part of the half, and height in metres. */
  readonly slits?: readonly Point[]
}

/** A round wall tower: battered foot, string course, parapet. Metres. */
export function roundTower(view: View, tower: RoundTower): void {
  const { x, y, radius, low = 0, high, material = 'stone', embattled = false, cone = 0, slits = [] } = tower
  turned(view, x, y, [[radius * 1.14, low], [radius, low + (high - low) * 0.22]], material)
  turned(view, x, y, [[radius, low + (high - low) * 0.22], [radius, high]], material, (band) => {
    for (const [side, height] of slits) opening(band, band.width * (0.5 + side * 0.5), height - (high - low) * 0.22, 0.45, 1.7)
    ringLine(band, band.height * 0.97, 1.6)
  })
  const wide = radius + 0.35
  turned(view, x, y, [[radius, high], [wide, high + 0.5]], material)
  turned(view, x, y, [[wide, high + 0.5], [wide, high + 1.2]], material)
  if (view.camera.eye[2] > high + 1.2) terrace(view, x, y, wide, high + 1.2)
  if (embattled) battlement(view, x, y, wide, high + 1.2, material)
  else ringLine(turnedSurface(view, x, y, [wide, high + 0.5], [wide, high + 1.2]), 0.7, 2.2)
  if (cone > 0) turned(view, x, y, [[wide + 0.4, high + 1.2], [0.05, high + 1.2 + cone]], 'slate')
}

/** A curtain wall on a counter-clockwise outline, with parapet. */
export function curtain(view: View, outline: readonly Point[], high: number, embattled = false, low = 0): void {
  prism(view, outline, low, high, 'stone')
  if (embattled) merlons(view, outline, high, 1.7, 1.3, 'stone')
  else prism(view, outline, high, high + 1.1, 'stone', undefined, 1.8)
}

/** The flat top of a tower, seen from above. */
function terrace(view: View, x: number, y: number, radius: number, z: number): void {
  const ring = regular(x, y, radius, 28).map(([px, py]) => project(view.camera, [px, py, z]))
  view.plate.paint(ring, PAPER)
  view.plate.line(ring, INK, 1.5, true)
}

function battlement(view: View, x: number, y: number, radius: number, low: number, material: Material): void {
  const band = turnedSurface(view, x, y, [radius, low], [radius, low + 1.1])
  const count = Math.max(5, Math.round(band.width / 2))
  for (let index = 0; index < count; index += 1) clothe(band, rect((band.width * (index + 0.2)) / count, 0, (band.width / count) * 0.6, 1.1), material, 1.7)
}
