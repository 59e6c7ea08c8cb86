import type { BuiltZoom } from './built-medium.ts'

/** One tile: `scale` is how many pixels of the picture lie in one of the tile's, each way. */
export interface Tile {
  readonly scale: number
  readonly column: number
  readonly row: number
}

/** A rectangle of the picture, in its pixels. */
export interface TileRegion {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

type Tiled = Pick<BuiltZoom, 'width' | 'height' | 'tile'>

/** What of the picture a tile shows. */
export function tileRegion({ width, height, tile }: Tiled, { scale, column, row }: Tile): TileRegion {
  const side = tile * scale
  const [x, y] = [column * side, row * side]
  return { x, y, width: Math.min(side, width - x), height: Math.min(side, height - y) }
}

/**
 * The path of a tile below the picture's own, as the IIIF Image API 3.0 names static tiles (level 0):
 * `{region}/{size}/{rotation}/{quality}.{format}`, https://iiif.io/api/image/3.0/
 */
export function tilePath(picture: Tiled, tile: Tile): string {
  const { x, y, width, height } = tileRegion(picture, tile)
  const [w, h] = [Math.ceil(width / tile.scale), Math.ceil(height / tile.scale)]
  const isWhole = width === picture.width && height === picture.height
  return `${isWhole ? 'full' : `${x},${y},${width},${height}`}/${w},${h}/0/default.webp`
}

/** Scales at which a picture is cut: 1, 2, 4 … until one tile holds it. */
export function tileScales({ width, height, tile }: Tiled): readonly number[] {
  const scales = [1]
  for (let scale = 1; Math.max(width, height) > tile * scale; scale *= 2) scales.push(scale * 2)
  return scales
}

/** How many tiles a picture has, counted without making them: a header may claim any size. */
export function tileCount(picture: Tiled): number {
  return tileScales(picture).reduce((sum, scale) => {
    const side = picture.tile * scale
    return sum + Math.ceil(picture.width / side) * Math.ceil(picture.height / side)
  }, 0)
}

/** Every tile of a picture. */
export function allTiles(picture: Tiled): readonly Tile[] {
  return tileScales(picture).flatMap((scale) => tilesIn(picture, scale, { x: 0, y: 0, ...picture }))
}

/** The tiles of one scale that show something of a region, along the rows. */
export function tilesIn(picture: Tiled, scale: number, { x, y, width, height }: TileRegion): readonly Tile[] {
  const side = picture.tile * scale
  const last = (length: number) => Math.max(0, Math.ceil(length / side) - 1)
  const within = (value: number, most: number) => Math.min(most, Math.max(0, value))
  const columns = [Math.floor(x / side), Math.ceil((x + width) / side) - 1].map((at) => within(at, last(picture.width)))
  const rows = [Math.floor(y / side), Math.ceil((y + height) / side) - 1].map((at) => within(at, last(picture.height)))
  const tiles: Tile[] = []
  for (let row = rows[0] ?? 0; row <= (rows[1] ?? 0); row += 1)
    for (let column = columns[0] ?? 0; column <= (columns[1] ?? 0); column += 1) tiles.push({ scale, column, row })
  return tiles
}
