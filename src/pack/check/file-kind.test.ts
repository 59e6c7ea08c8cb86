import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { mp4Tracks } from './container-headers.ts'
import { kindOfBytes, kindOfName } from './file-kind.ts'
import { glbFacts } from './glb-facts.ts'
import { pictureHeader } from './picture-header.ts'
import { svgDanger } from './svg-dangers.ts'

const GOOD = join(import.meta.dirname, '../../../test/packs/good')
const bytesOf = (path: string) => new Uint8Array(readFileSync(join(GOOD, path)))
const picture = () => sharp({ create: { width: 37, height: 21, channels: 4, background: '#7A5A12' } })

describe.each(['jpeg', 'png', 'webp', 'gif', 'tiff'] as const)('a picture in %s', (format) => {
  test('is known by its bytes, with its size, and is broken when cut short', async () => {
    const bytes = new Uint8Array(await picture().toFormat(format).toBuffer())
    expect(kindOfBytes(bytes)).toBe(format)
    expect(pictureHeader(format, bytes)).toEqual({ width: 37, height: 21, whole: true })
    // A TIFF may hold its directory anywhere, so only its header tells.
    const cut = pictureHeader(format, bytes.subarray(0, Math.floor(bytes.length * 0.6)))
    expect(format !== 'tiff' && cut?.whole === true).toBe(false)
    expect(pictureHeader(format, bytes.subarray(0, 9))).toBeNull()
  })
})

test('WebP tells its size in all three ways of writing it', async () => {
  for (const options of [{ lossless: true }, { quality: 50 }, { alphaQuality: 50 }]) {
    const bytes = new Uint8Array(await picture().webp(options).toBuffer())
    expect(pictureHeader('webp', bytes)).toEqual({ width: 37, height: 21, whole: true })
  }
})

test.each([
  ['stops/phare/phare.fr.mp3', 'mp3'],
  ['stops/port/port.mp4', 'mp4'],
  ['stops/criee/caisse.glb', 'glb'],
  ['stops/phare/dessin.svg', 'svg'],
  ['stops/phare/phare.fr.vtt', 'vtt'],
  ['places/places.json', 'json'],
])('%s is %s by its bytes and by its name', (path, kind) => {
  expect(kindOfBytes(bytesOf(path))).toBe(kind)
  expect(kindOfName(path)).toBe(kind)
})

test('a page that calls itself a picture is a page', () => {
  expect(kindOfBytes(Buffer.from('<!DOCTYPE html><html></html>'))).toBe('html')
  expect(kindOfBytes(Buffer.from('hello'))).toBeUndefined()
  expect(kindOfBytes(new Uint8Array())).toBeUndefined()
})

test('a film has a picture track, and none when its end is missing', () => {
  const film = bytesOf('stops/port/port.mp4')
  expect(mp4Tracks(film)).toEqual(['vide'])
  expect(mp4Tracks(film.subarray(0, film.length - 30))).toBeNull()
})

test('a model is whole with its length and glTF 2 in it', () => {
  const model = bytesOf('stops/criee/caisse.glb')
  expect(glbFacts(model)).not.toBeNull()
  expect(glbFacts(model.subarray(0, model.length - 1))).toBeNull()
  expect(glbFacts(model.subarray(0, 10))).toBeNull()
})

test.each([
  '<script>',
  '<a href="https://x.y">',
  '<path onclick="x()">',
  '<!ENTITY a "b">',
  '<image xlink:href="file.png"/>',
  '<foreignObject/>',
  'fill="url(https://x.y/#a)"',
  '<style>@import "a"</style>',
  '<use href="javascript:alert(1)"/>',
])('a drawing with %s is dangerous', (piece) => {
  expect(svgDanger(`<svg>${piece}</svg>`)).not.toBeNull()
})

test.each([
  '<use href="#a"/>',
  '<path fill="url(#gradient)"/>',
  '<image href="data:image/png;base64,AA=="/>',
  '<text>on the way = here</text>',
  '<title>Le phare</title>',
])('a drawing with %s is not', (piece) => {
  expect(svgDanger(`<svg>${piece}</svg>`)).toBeNull()
})
