import type { BuiltZoom } from '#domain/built-pack/built-medium.ts'
import { tilePath, tileRegion, tileScales, tilesIn } from '#domain/built-pack/zoom-tiles.ts'
import { placeOf, regionOf, sharpScale, type Camera, type Size } from './camera.ts'
import type { TileShelf } from './tile-shelf.ts'

/** Draws what the camera sees: the small whole under everything, over it the tiles of the sharp scale that have come. */
export function paintZoom(
  canvas: HTMLCanvasElement,
  zoom: BuiltZoom,
  { camera, view, density }: { readonly camera: Camera; readonly view: Size; readonly density: number },
  overview: HTMLImageElement,
  shelf: TileShelf,
): void {
  const context = canvas.getContext('2d')
  if (context === null) return
  context.setTransform(density, 0, 0, density, 0, 0)
  context.clearRect(0, 0, view.width, view.height)
  context.imageSmoothingQuality = 'high'
  const draw = (image: HTMLImageElement, x: number, y: number, width: number, height: number) => {
    const from = placeOf(camera, [x, y], view)
    const to = placeOf(camera, [x + width, y + height], view)
    // On whole pixels of the screen, so that no seam shows between tiles.
    const [left, top, right, bottom] = [from.x, from.y, to.x, to.y].map((edge) => Math.round(edge * density) / density)
    context.drawImage(image, left ?? 0, top ?? 0, (right ?? 0) - (left ?? 0), (bottom ?? 0) - (top ?? 0))
  }
  if (overview.naturalWidth > 0) draw(overview, 0, 0, zoom.width, zoom.height)
  // While the whole is as sharp as the screen there is nothing finer to fetch.
  if (overview.naturalWidth >= zoom.width * camera.zoom * density) return
  const scale = sharpScale(camera, density, tileScales(zoom))
  for (const tile of tilesIn(zoom, scale, regionOf(camera, view))) {
    const image = shelf.take(`${zoom.base}/${tilePath(zoom, tile)}`)
    const { x, y, width, height } = tileRegion(zoom, tile)
    if (image !== undefined) draw(image, x, y, width, height)
  }
}
