import { project, scaleAt, type View } from './camera.ts'
import { at, clamp, type Point } from './geometry.ts'
import { clothe, type Material } from './masonry.ts'
import { INK } from './palette.ts'
import { rect, type Surface } from './surface.ts'

/** A profile to turn: radius and height pairs from the foot up, in metres. */
export type Profile = readonly Point[]

/** The visible half of one turned band; u runs along the foot's arc from the left edge, v up the slope. */
export function turnedSurface(view: View, x: number, y: number, [foot, low]: Point, [top, high]: Point): Surface {
  const radius = Math.max(foot, top, 0.01)
  const [eyeX, eyeY] = view.camera.eye
  const far = Math.max(Math.hypot(eyeX - x, eyeY - y), radius * 1.05)
  const towards = Math.atan2(eyeY - y, eyeX - x)
  const open = Math.acos(radius / far)
  const width = 2 * open * radius
  const slope = Math.hypot(high - low, foot - top) || 0.01
  const tilt = Math.atan2(foot - top, high - low)
  const angle = (u: number): number => towards - open + u / radius
  return {
    view,
    width,
    height: slope,
    onto: (u, v, out = 0) => {
      const part = v / slope
      const reach = foot + (top - foot) * part + out
      return project(view.camera, [x + Math.cos(angle(u)) * reach, y + Math.sin(angle(u)) * reach, low + (high - low) * part])
    },
    shade: (u) => {
      const [lightX, lightY, lightZ] = view.light
      const level = Math.cos(angle(u)) * lightX + Math.sin(angle(u)) * lightY
      return clamp(0.82 - (level * Math.cos(tilt) + lightZ * Math.sin(tilt)) * 1.05)
    },
    scale: scaleAt(view.camera, [x + Math.cos(towards) * radius, y + Math.sin(towards) * radius, low]),
    bent: true,
  }
}

/** A turned body: towers, domes, columns, cones. Each band of the profile may be decorated. */
export function turned(view: View, x: number, y: number, profile: Profile, material: Material, detail?: (band: Surface, index: number) => void, edge = 2): void {
  for (let index = 0; index + 1 < profile.length; index += 1) {
    const band = turnedSurface(view, x, y, at(profile, index), at(profile, index + 1))
    clothe(band, rect(0, 0, band.width, band.height), material, 0)
    const left: Point[] = []
    const right: Point[] = []
    for (let part = 0; part <= 1; part += 1) {
      left.push(band.onto(0, band.height * part))
      right.push(band.onto(band.width, band.height * part))
    }
    view.plate.line(left, INK, edge)
    view.plate.line(right, INK, edge)
    if (detail !== undefined) detail(band, index)
  }
}

/** Draws the ring at a band's foot or top as a line. */
export function ringLine(band: Surface, v: number, width = 1.5): void {
  const points = Array.from({ length: 25 }, (_, index) => band.onto((band.width * index) / 24, v))
  band.view.plate.line(points, INK, width)
}

/** The profile of a dome: a quarter ellipse from `radius` to `neck`, rising `rise` above `low`. */
export function domeProfile(radius: number, neck: number, low: number, rise: number, bands = 9): Profile {
  return Array.from({ length: bands + 1 }, (_, index): Point => {
    const angle = (index / bands) * (Math.PI / 2) * (1 - neck / radius / 2.2)
    return [Math.max(neck, radius * Math.cos(angle)), low + (rise * Math.sin(angle)) / Math.sin((Math.PI / 2) * (1 - neck / radius / 2.2))]
  })
}
