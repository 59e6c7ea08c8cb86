import type { View } from '../camera.ts'
import { at, oblong, type Point, type Point3 } from '../geometry.ts'
import { dots } from '../boulogne/motifs.ts'
import { openingRing } from '../openings.ts'
import { BRASS, INK, SIGNAL, wash } from '../palette.ts'
import { fillOn, flatSurface, rect, type Surface } from '../surface.ts'
import { turnedSurface } from '../turned.ts'

/** A town gate pulled down with its wall, given back in dots: certain is drawn, imagined is dotted. */
export function fortressGate(view: View): void {
  for (const wall of faces(view, oblong(22, 4, 26, 3), 7)) dottedWall(view, wall)
  for (const wall of faces(view, oblong(1, 4, 4, 3), 7)) dottedWall(view, wall)
  for (const wall of faces(view, oblong(8, 1, 10, 6), 12)) {
    dottedWall(view, wall)
    const arch = openingRing('pointed', 5, 0, 4, 6.6)
    if (wall.width > 8) {
      fillOn(wall, arch, wash(INK, 0.14))
      dots(view, [...arch, at(arch, 0)].map(([u, v]) => wall.onto(u, v)), INK, 9, 2.2)
    }
  }
  for (const x of [6.4, 19.6]) {
    const body = turnedSurface(view, x, 2, [4.2, 0], [4, 13])
    fillOn(body, rect(0, 0, body.width, 13), wash(BRASS, 0.09))
    for (let v = 1; v < 13; v += 1.2) ring(view, body, v, BRASS)
    for (let u = body.width * 0.55; u < body.width; u += 0.5) dots(view, [body.onto(u, 0), body.onto(u, 13)], INK, 10, 1.2)
    dots(view, [body.onto(0, 0), body.onto(0, 13)], INK, 10, 2.4)
    dots(view, [body.onto(body.width, 0), body.onto(body.width, 13)], INK, 10, 2.4)
    const cone = turnedSurface(view, x, 2, [4.7, 13], [0.1, 20])
    fillOn(cone, [[0, 0], [cone.width, 0], [cone.width, cone.height], [0, cone.height]], wash(SIGNAL, 0.14))
    for (let v = 0; v < cone.height; v += 1.1) ring(view, cone, v, SIGNAL)
    dots(view, [cone.onto(0, 0), cone.onto(0, cone.height)], INK, 10, 2.4)
    dots(view, [cone.onto(cone.width, 0), cone.onto(cone.width, cone.height)], INK, 10, 2.4)
    for (const v of [0, 13]) ring(view, body, v, INK)
  }
}

function ring(view: View, surface: Surface, v: number, colour: string): void {
  dots(view, Array.from({ length: 21 }, (_, index): Point => surface.onto((surface.width * index) / 20, v)), colour, 9, colour === INK ? 2.2 : 1.4)
}

/** A piece of the pulled-down town wall, in dots. */
export function dottedRampart(view: View, outline: readonly Point[], high: number): void {
  for (const wall of faces(view, outline, high)) dottedWall(view, wall)
}

/** Something pulled down, from one height to another, in dots. Metres. */
export function dottedBlock(view: View, outline: readonly Point[], low: number, high: number): void {
  for (const wall of faces(view, outline, high - low, low)) dottedWall(view, wall)
}

/** A pointed roof taken off a round tower, in dots. Metres. */
export function dottedCone(view: View, x: number, y: number, radius: number, low: number, high: number): void {
  const cone = turnedSurface(view, x, y, [radius, low], [0.1, high])
  fillOn(cone, [[0, 0], [cone.width, 0], [cone.width, cone.height], [0, cone.height]], wash(SIGNAL, 0.14))
  for (let v = 0; v < cone.height; v += 1.1) ring(view, cone, v, v === 0 ? INK : SIGNAL)
  for (const u of [0, cone.width]) dots(view, [cone.onto(u, 0), cone.onto(u, cone.height)], INK, 10, 2.4)
}

function faces(view: View, outline: readonly Point[], high: number, low = 0): readonly Surface[] {
  return outline.flatMap((corner, side) => {
    const next = at(outline, side + 1)
    const width = Math.hypot(next[0] - corner[0], next[1] - corner[1])
    const along: Point3 = [(next[0] - corner[0]) / width, (next[1] - corner[1]) / width, 0]
    const facing = along[1] * (view.camera.eye[0] - corner[0]) - along[0] * (view.camera.eye[1] - corner[1])
    return facing > 0 ? [flatSurface(view, [corner[0], corner[1], low], along, [0, 0, 1], width, high)] : []
  })
}

function dottedWall(view: View, wall: Surface): void {
  fillOn(wall, rect(0, 0, wall.width, wall.height), wash(BRASS, 0.07))
  for (let v = 1; v < wall.height; v += 1.2) dots(view, [wall.onto(0, v), wall.onto(wall.width, v)], BRASS, 9, 1.4)
  const edge = rect(0, 0, wall.width, wall.height)
  dots(view, [...edge, at(edge, 0)].map(([u, v]) => wall.onto(u, v)), INK, 10, 2.4)
}
