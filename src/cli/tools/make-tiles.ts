import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { allTiles, tilePath } from '#domain/built-pack/zoom-tiles.ts'
import { type MadeTiles, PictureUnreadable } from '#pack/build/build-tools.ts'
import { LARGEST, PICTURE_RECIPE, renditionsOf } from './make-picture.ts'

/** Names what `makeTiles` makes of a source; a new name makes every tile anew. */
export const TILE_RECIPE = `tiles-1 ${PICTURE_RECIPE}`

const TILE = 512
const MOST_PIXELS = 400_000_000
const WEBP_QUALITY = 60
const SVG_DPI = 72

/**
 * A very large picture in tiles, streamed: memory does not grow with its size.
 * @throws PictureUnreadable
 */
export async function makeTiles(
  source: Uint8Array,
  { drawnWidth }: { readonly drawnWidth: number },
): Promise<MadeTiles> {
  const folder = await mkdtemp(join(tmpdir(), 'beffroi-tiles-'))
  try {
    const limits = { limitInputPixels: MOST_PIXELS }
    const { format, width } = await sharp(source, limits).metadata()
    const open = (largest: number) =>
      sharp(source, format === 'svg' ? { ...limits, density: (SVG_DPI * largest) / width } : limits)
        .autoOrient()
        .flatten({ background: '#ffffff' })
        .toColourspace('srgb')
    const whole = await open(drawnWidth)
      .webp({ quality: WEBP_QUALITY, effort: 4 })
      .tile({ size: TILE, layout: 'iiif3' })
      .toFile(join(folder, 'picture'))
    const size = { width: whole.width, height: whole.height, tile: TILE }
    const small = await open(LARGEST)
      .resize({ width: LARGEST, withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true })
    const paths = allTiles(size)
      .map((tile) => tilePath(size, tile))
      .sort()
    const tiles: MadeTiles['tiles'][number][] = []
    for (const path of paths) tiles.push({ path, bytes: await readFile(join(folder, 'picture', path)) })
    const { width: smallWidth, height: smallHeight, channels } = small.info
    return {
      ...size,
      tiles,
      overview: await renditionsOf({ data: small.data, width: smallWidth, height: smallHeight, channels }),
    }
  } catch (cause) {
    throw new PictureUnreadable('The picture cannot be cut into tiles', { cause })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
