import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encode } from 'uqr'

const [WIDTH, HEIGHT] = [640, 480]

/** A film (Y4M) of a sign with this code, for Chromium to take for what its camera sees. Gives the path of the file. */
export function filmOfSign(text: string): string {
  const { data: modules, size } = encode(text, { border: 4 })
  const modulePx = Math.floor(HEIGHT / (size + 4))
  const [left, top] = [Math.floor((WIDTH - size * modulePx) / 2), Math.floor((HEIGHT - size * modulePx) / 2)]
  const luma = Buffer.alloc(WIDTH * HEIGHT, 130)
  for (let y = 0; y < size * modulePx; y += 1)
    for (let x = 0; x < size * modulePx; x += 1) {
      const isDark = modules[Math.floor(y / modulePx)]?.[Math.floor(x / modulePx)] === true
      luma[(top + y) * WIDTH + left + x] = isDark ? 30 : 220
    }
  const grey = Buffer.alloc((WIDTH * HEIGHT) / 2, 128)
  const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, grey])
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`)
  const file = join(mkdtempSync(join(tmpdir(), 'beffroi-sign-')), 'sign.y4m')
  writeFileSync(file, Buffer.concat([head, frame, frame, frame]))
  return file
}
