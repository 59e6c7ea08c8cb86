import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beginsS, FILMS, PACK, stillOf, type Film } from './films.ts'

/**
 * Makes the short films of the packs from their drawings.
 * Usage: `node --import tsx content/recipes/film/draw-films.ts` (needs ffmpeg). The same drawings give the same bytes.
 */
for (const film of FILMS) await draw(film)

async function draw(film: Film): Promise<void> {
  const { stills, eachS, fadeS, file } = film
  const folder = mkdtempSync(join(tmpdir(), 'beffroi-film-'))
  const inputs: string[] = []
  for (const [index, drawing] of stills.entries()) {
    const path = join(folder, `${String(index)}.png`)
    await stillOf(drawing).png().toFile(path)
    inputs.push('-loop', '1', '-framerate', '25', '-t', String(eachS), '-i', path)
  }
  const fades = stills.slice(1).map((_, index) => {
    const before = index === 0 ? '[0]' : `[f${String(index)}]`
    const after = index + 2 === stills.length ? ',format=yuv420p' : `[f${String(index + 1)}]`
    return `${before}[${String(index + 1)}]xfade=transition=fade:duration=${String(fadeS)}:offset=${String(beginsS(film, index + 1))}${after}`
  })
  const made = spawnSync(
    'ffmpeg',
    [
      '-y', '-loglevel', 'error', ...inputs,
      '-filter_complex', fades.join(';'),
      '-c:v', 'libx264', '-preset', 'slow', '-crf', '28', '-r', '25', '-threads', '1',
      '-movflags', '+faststart', '-map_metadata', '-1', '-fflags', '+bitexact', '-flags:v', '+bitexact',
      join(PACK, file),
    ],
    { stdio: 'inherit' },
  )
  rmSync(folder, { recursive: true })
  if (made.status !== 0) process.exitCode = 1
}
