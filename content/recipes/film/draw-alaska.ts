import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'

/**
 * Makes the short film of the exhibition on Alaska from three of its drawings: the map, the sea, the night in Kodiak.
 * Usage: `node --import tsx content/recipes/film/draw-alaska.ts` (needs ffmpeg). The same drawings give the same bytes.
 */
const pack = fileURLToPath(new URL('../../boulogne-sur-mer/', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'beffroi-film-'))
const stills = ['stops/alaska-voyage/drawing.svg', 'exhibitions/alaska/cover.svg', 'stops/alaska-fete/drawing.svg']
const inputs: string[] = []
for (const [index, drawing] of stills.entries()) {
  const path = join(folder, `${String(index)}.png`)
  await sharp(join(pack, drawing), { density: 72 }).resize(960, 720).flatten({ background: '#F7F2E8' }).png().toFile(path)
  inputs.push('-loop', '1', '-framerate', '25', '-t', '13', '-i', path)
}
const made = spawnSync(
  'ffmpeg',
  [
    '-y', '-loglevel', 'error', ...inputs,
    '-filter_complex', '[0][1]xfade=transition=fade:duration=3:offset=10[sea];[sea][2]xfade=transition=fade:duration=3:offset=20,format=yuv420p',
    '-c:v', 'libx264', '-preset', 'slow', '-crf', '28', '-r', '25', '-threads', '1',
    '-movflags', '+faststart', '-map_metadata', '-1', '-fflags', '+bitexact', '-flags:v', '+bitexact',
    join(pack, 'exhibitions/alaska/voyage.mp4'),
  ],
  { stdio: 'inherit' },
)
rmSync(folder, { recursive: true })
process.exitCode = made.status ?? 1
