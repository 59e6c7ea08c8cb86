import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { beginsS, FILMS, HEIGHT, PACK, stillOf, WIDTH } from './films.ts'

const hasFfmpeg = spawnSync('ffmpeg', ['-version']).status === 0
const STILLS = FILMS.flatMap((film) =>
  film.stills.map((drawing, index) => ({
    file: film.file,
    drawing,
    // Half a second after it has wholly come.
    atS: index === 0 ? 0.5 : beginsS(film, index) + film.fadeS + 0.5,
  })),
)
/** What coding changes of an engraving, levels of 256: up to 5 in the mean. */
const MEAN = 7

test.skipIf(!hasFfmpeg).each(STILLS)('$file shows $drawing as it is drawn, and no other', async ({ file, drawing, atS }) => {
  const asked = ['-v', 'error', '-ss', String(atS), '-i', join(PACK, file), '-frames:v', '1', '-f', 'rawvideo', '-pix_fmt', 'rgb24', 'pipe:1']
  const { stdout: seen } = spawnSync('ffmpeg', asked, { maxBuffer: WIDTH * HEIGHT * 4 })
  expect(seen.length).toBe(WIDTH * HEIGHT * 3)
  const off = async (other: string) => {
    const drawn = await stillOf(other).removeAlpha().raw().toBuffer()
    let sum = 0
    for (const [at, value] of drawn.entries()) sum += Math.abs(value - (seen[at] ?? 0))
    return sum / drawn.length
  }
  const own = await off(drawing)
  expect(own).toBeLessThan(MEAN)
  const { stills = [] } = FILMS.find((film) => film.file === file) ?? {}
  const others = await Promise.all(stills.filter((other) => other !== drawing).map(off))
  expect(Math.min(...others)).toBeGreaterThan(1.5 * own)
})
