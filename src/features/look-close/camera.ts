import { applied, inverse, scaleOf, type Point, type Similarity } from '#kit/gesture/similarity.ts'
import type { TileRegion } from '#domain/built-pack/zoom-tiles.ts'

/** Where one looks: the picture's pixel in the middle of the view, and how many of the view's pixels one of the picture's takes. */
export interface Camera {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** One picture pixel is never shown larger than this many of the view's. */
const CLOSEST = 2

/** All of the picture. */
export function fitted(picture: Size, view: Size): Camera {
  const zoom = Math.min(view.width / picture.width, view.height / picture.height)
  return { x: picture.width / 2, y: picture.height / 2, zoom }
}

/** The nearest camera that shows no more ground than it must, and is neither farther than the whole nor too close. */
export function bounded({ x, y, zoom }: Camera, picture: Size, view: Size): Camera {
  const farthest = fitted(picture, view).zoom
  const near = Math.min(Math.max(zoom, farthest), Math.max(CLOSEST, farthest))
  const within = (value: number, length: number, seen: number) =>
    seen >= length ? length / 2 : Math.min(length - seen / 2, Math.max(seen / 2, value))
  return {
    x: within(x, picture.width, view.width / near),
    y: within(y, picture.height, view.height / near),
    zoom: near,
  }
}

/** The camera after hands moved the view; what they turn is left out, as pictures stay upright. */
export function movedBy(camera: Camera, move: Similarity, middle: Point, view: Size): Camera {
  const before = applied(inverse(move), middle)
  return held(camera, before, middle, camera.zoom * scaleOf(move), view)
}

/** The camera `factor` times as close, with what lies at a point of the view staying there. */
export function zoomedAt(camera: Camera, point: Point, factor: number, view: Size): Camera {
  return held(camera, point, point, camera.zoom * factor, view)
}

/** The camera moved by a share of what is seen. */
export function steppedBy({ x, y, zoom }: Camera, across: number, down: number, view: Size): Camera {
  return { x: x + (across * view.width) / zoom, y: y + (down * view.height) / zoom, zoom }
}

/** The camera on a detail: its middle, and so much of the picture's width around it. */
export function onDetail(
  { at: [x, y], width }: { readonly at: readonly [number, number]; readonly width: number },
  picture: Size,
  view: Size,
): Camera {
  const side = width * picture.width
  return { x: x * picture.width, y: y * picture.height, zoom: Math.min(view.width, view.height) / side }
}

/** What is seen, in pixels of the picture. */
export function regionOf({ x, y, zoom }: Camera, view: Size): TileRegion {
  const [width, height] = [view.width / zoom, view.height / zoom]
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** Where a point of the picture lies in the view. */
export function placeOf({ x, y, zoom }: Camera, [px, py]: readonly [number, number], view: Size): Point {
  return { x: view.width / 2 + (px - x) * zoom, y: view.height / 2 + (py - y) * zoom }
}

/** The coarsest scale that is still sharp: no tile pixel covers more than one and a half of the screen's. */
export function sharpScale({ zoom }: Camera, density: number, scales: readonly number[]): number {
  return scales.findLast((scale) => scale * zoom * density <= 1.5) ?? 1
}

/** A share of the way from one camera to another; closeness changes evenly as the eye sees it. */
export function between(from: Camera, to: Camera, share: number): Camera {
  const zoom = from.zoom * (to.zoom / from.zoom) ** share
  // The middle moves as the inverse of closeness, so that one pans while far away.
  const part = to.zoom === from.zoom ? share : (1 / from.zoom - 1 / zoom) / (1 / from.zoom - 1 / to.zoom)
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part, zoom }
}

function held({ x, y, zoom: before }: Camera, from: Point, to: Point, zoom: number, view: Size): Camera {
  const [px, py] = [x + (from.x - view.width / 2) / before, y + (from.y - view.height / 2) / before]
  return { x: px - (to.x - view.width / 2) / zoom, y: py - (to.y - view.height / 2) / zoom, zoom }
}
