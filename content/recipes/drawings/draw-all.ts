import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BOULOGNE } from './boulogne.ts'
import { DOUAI } from './douai.ts'
import { drawIcons } from './icons.ts'
import { engrave } from './scene.ts'

/**
 * Writes every drawing of both towns and the app's icons.
 * Usage: `node --import tsx content/recipes/drawings/draw-all.ts [part of a file name]`; with a part only the matching drawings, no icons.
 */
const LIMIT_BYTES = 400_000
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')
const wanted = process.argv[2] ?? ''

for (const scene of [...BOULOGNE, ...DOUAI]) {
  if (!scene.file.includes(wanted)) continue
  const svg = engrave(scene)
  const file = join(root, 'content', scene.file)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, svg)
  const size = `${(svg.length / 1000).toFixed(0)} kB`
  process.stdout.write(`${scene.file}  ${size}${svg.length > LIMIT_BYTES ? '  over the limit of 400 kB' : ''}\n`)
}
if (wanted === '') await drawIcons(join(root, 'public', 'icons'))
