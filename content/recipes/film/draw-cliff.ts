import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'

/**
 * Makes the short film of the Tour d'Odre from its two drawings: the lighthouse stands, then fades with its cliff.
 * Usage: `node --import tsx content/recipes/film/draw-cliff.ts` (needs ffmpeg). The same drawings give the same bytes.
 */
const stop = fileURLToPath(new URL('../../boulogne-sur-mer/stops/tour-odre/', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'beffroi-film-'))
const still = async (drawing: string, name: string): Promise<string> => {
  const path = join(folder, name)
  await sharp(join(stop, drawing), { density: 72 }).resize(960, 720).flatten({ background: '#F7F2E8' }).png().toFile(path)
  return path
}
const [then, now] = [await still('drawing.svg', 'then.png'), await still('today.svg', 'now.png')]
const loop = (path: string) => ['-loop', '1', '-framerate', '25', '-t', '9', '-i', path]
const made = spawnSync(
  'ffmpeg',
  [
    '-y', '-loglevel', 'error', ...loop(then), ...loop(now),
    '-filter_complex', '[0][1]xfade=transition=fade:duration=4:offset=5,format=yuv420p',
    '-c:v', 'libx264', '-preset', 'slow', '-crf', '28', '-r', '25', '-threads', '1',
    '-movflags', '+faststart', '-map_metadata', '-1', '-fflags', '+bitexact', '-flags:v', '+bitexact',
    join(stop, 'cliff.mp4'),
  ],
  { stdio: 'inherit' },
)
rmSync(folder, { recursive: true })
process.exitCode = made.status ?? 1
