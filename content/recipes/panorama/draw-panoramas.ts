import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { boulogne } from './boulogne-around.ts'
import { VIEWS } from './views.ts'
import { engraverOf } from './engrave-around.ts'

/** Half as fine again as it is kept makes lines smoother still, and takes twice as long. */
const DRAWN_WIDTH = Number(process.argv[2] ?? 4096)
const KEPT_WIDTH = 4096

/**
 * Draws the panoramas of the packs. Usage: `node --import tsx content/recipes/panorama/draw-panoramas.ts`, a few minutes;
 * with a width (1024) a rough one, with part of a file name after it only those. The same script gives the same picture.
 */
for (const [path, from, year] of VIEWS) {
  if (!path.includes(process.argv[3] ?? '')) continue
  const pixels = engraverOf(boulogne(from, year), DRAWN_WIDTH)()
  const file = fileURLToPath(new URL(`../../${path}`, import.meta.url))
  const { size } = await sharp(pixels, { raw: { width: DRAWN_WIDTH, height: DRAWN_WIDTH / 2, channels: 3 } })
    .resize({ width: Math.min(KEPT_WIDTH, DRAWN_WIDTH) })
    .webp({ quality: 60, effort: 5 })
    .toFile(file)
  console.log(`${path} ${String(size)} B`)
}
