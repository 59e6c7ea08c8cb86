import { noise } from './chance.ts'
import { project, scaleAt, type View } from './camera.ts'
import { clamp, type Point, type Point3 } from './geometry.ts'
import { hatch } from './hatch.ts'
import { INK, MOSS, wash } from './palette.ts'

export type TreeKind = 'round' | 'poplar' | 'shrub'

/** A tree at a place of the scene, `height` in metres. */
export function tree(view: View, place: Point3, height: number, kind: TreeKind = 'round'): void {
  treeOn(view, project(view.camera, place), height * scaleAt(view.camera, place), kind)
}

/** A tree given in plate pixels. */
export function treeOn(view: View, [x, y]: Point, height: number, kind: TreeKind = 'round'): void {
  const { chance, plate } = view
  if (kind !== 'shrub') trunk(view, x, y, height)
  const lumps: (readonly [number, number, number])[] = []
  const rich = height < 80 ? 7 : 13 + Math.round(clamp((height - 260) / 24, 0, 17))
  const crowded = kind === 'poplar' ? 9 : kind === 'round' ? rich : 5
  for (let index = 0; index < crowded; index += 1) {
    const part = index / (crowded - 1)
    if (kind === 'poplar') lumps.push([x + chance.between(-0.03, 0.03) * height, y - height * (0.94 - part * 0.72), height * (0.055 + 0.07 * Math.sin(part * 2.6))])
    else if (kind === 'shrub') lumps.push([x + (part - 0.5) * height * 1.3, y - height * chance.between(0.3, 0.62), height * chance.between(0.3, 0.42)])
    else {
      const turn = index * 2.4
      const reach = height * 0.25 * Math.sqrt(part)
      lumps.push([x + Math.cos(turn) * reach * 1.15, y - height * 0.64 - Math.sin(turn) * reach * 0.95, height * chance.between(0.13, 0.17) * Math.sqrt(13 / Math.max(10, rich))])
    }
  }
  lumps.sort((one, other) => one[1] - other[1])
  const middle = lumps.reduce((sum, [, lumpY]) => sum + lumpY, 0) / lumps.length
  for (const [lumpX, lumpY, radius] of lumps) {
    const ring = scallops(lumpX, lumpY, radius)
    plate.paint(ring, wash(MOSS, 0.4))
    if (radius < 9) {
      plate.paint(ring.map(([px, py]): Point => [lumpX + radius * 0.2 + (px - lumpX) * 0.72, lumpY + radius * 0.25 + (py - lumpY) * 0.7]), wash(INK, 0.25, wash(MOSS, 0.75)))
      continue
    }
    const tone = (px: number, py: number): number =>
      clamp(0.42 + (0.5 * ((px - lumpX) * 0.8 + (py - lumpY))) / radius + (0.5 * ((px - x) * 0.6 + (py - middle))) / height / 0.4 + (noise(px / 9, py / 9, 6) - 0.5) * 0.5)
    hatch(plate, [ring], { colour: wash(INK, 0.55, MOSS), gap: Math.max(4.6, radius / 8), angle: -38, tone, width: Math.max(2, radius / 22), step: Math.max(8, radius / 5), wobble: radius < 26 ? 0.2 : 0.9 })
    if (radius > 18) plate.line(ring.filter(([px, py]) => (px - lumpX) * 0.7 + (py - lumpY) * 0.7 > radius * 0.45).sort(([one], [other]) => other - one), wash(INK, 0.6, MOSS), 1.5)
    leaves(view, lumpX, lumpY, radius)
  }
}

/** A hedge or far wood along a line of plate points. */
export function wood(view: View, from: Point, to: Point, height: number, spacing: number): void {
  const count = Math.max(1, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / spacing))
  for (let index = 0; index <= count; index += 1) {
    const part = index / count
    treeOn(view, [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part], height * view.chance.between(0.8, 1.2), 'shrub')
  }
}

function scallops(x: number, y: number, radius: number): readonly Point[] {
  const count = Math.max(radius < 9 ? 8 : 12, Math.round(radius / 2))
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * Math.PI * 2
    const reach = radius * (0.9 + 0.2 * noise(x + Math.cos(angle) * 3.2, y + Math.sin(angle) * 3.2, 2) + (index % 2) * 0.07)
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach]
  })
}

/** Little arcs where the leaf masses catch the light. */
function leaves({ plate, chance }: View, x: number, y: number, radius: number): void {
  if (radius < 15) return
  const count = Math.min(26, Math.round(radius / (radius < 26 ? 5 : 3)))
  for (let index = 0; index < count; index += 1) {
    const angle = chance.between(2.2, 6.9)
    const reach = radius * chance.between(0.35, 1.02)
    const leaf = Math.min(7, radius * 0.2)
    const [leafX, leafY] = [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach]
    plate.line([[leafX - leaf, leafY + leaf * 0.3], [leafX - leaf * 0.5, leafY - leaf * 0.5], [leafX + leaf * 0.3, leafY - leaf * 0.5], [leafX + leaf * 0.8, leafY + leaf * 0.3]], wash(INK, 0.7, MOSS), 1.2)
  }
}

function trunk({ plate }: View, x: number, y: number, height: number): void {
  const half = height * 0.026
  plate.paint([[x - half * 1.5, y], [x + half * 1.5, y], [x + half * 0.7, y - height * 0.6], [x - half * 0.7, y - height * 0.6]], wash(INK, 0.55))
  plate.line([[x - half * 0.7, y - height * 0.02], [x - half * 0.3, y - height * 0.5]], wash(INK, 0.25), Math.max(1, half * 0.5))
}
