import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { belfry } from './belfry.ts'
import { tourOdre } from './tour-odre.ts'
import { type Part, writeGlb } from './write-glb.ts'

/** Where each model is written, below `content/`. */
export const MODELS: readonly (readonly [path: string, parts: () => readonly Part[]])[] = [
  ['boulogne-sur-mer/stops/tour-odre/tower.glb', tourOdre],
  ['boulogne-sur-mer/stops/beffroi/belfry.glb', belfry],
]

/** Makes every model of the packs. Usage: `node --import tsx content/recipes/model/draw-models.ts`. The same script gives the same bytes. */
export async function drawModels(): Promise<void> {
  for (const [path, parts] of MODELS) {
    const bytes = await writeGlb(parts())
    writeFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), bytes)
    console.log(`${path} ${String(bytes.length)} B`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await drawModels()
