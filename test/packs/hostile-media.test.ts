import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { cachedPictureProbe } from '../../src/cli/tools/cached-picture-probe.ts'
import { makePicture } from '../../src/cli/tools/make-picture.ts'
import { makeTiles } from '../../src/cli/tools/make-tiles.ts'
import { PictureUnreadable } from '../../src/pack/build/build-tools.ts'
import { checkPack } from '../../src/pack/check/check-pack.ts'
import { readPack } from '../../src/pack/read/read-pack.ts'
import { aGlb, aTriangle, TRIANGLE_BYTES } from '../builders/a-glb.ts'
import { contentsOf, memoryFiles } from './overlaid-files.ts'

const GOOD = join(import.meta.dirname, 'good')
const pictureProbe = cachedPictureProbe(join(import.meta.dirname, '../../.beffroi/test-pictures'))

/** A PNG whose header says this size, with so little behind it that nothing of the kind can be inside. */
function pngOf(width: number, height: number): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    check.writeUInt32BE(crc32(named))
    return Buffer.concat([length, named, check])
  }
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width)
  size.writeUInt32BE(height, 4)
  size.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1')
  return Buffer.concat([signature, chunk('IHDR', size), chunk('IDAT', deflateSync(Buffer.alloc(64))), chunk('IEND', Buffer.alloc(0))])
}

function tiffOf(side: number): Buffer {
  const entry = (tag: number) => {
    const bytes = Buffer.alloc(12)
    bytes.writeUInt16LE(tag)
    bytes.writeUInt16LE(4, 2)
    bytes.writeUInt32LE(1, 4)
    bytes.writeUInt32LE(side, 8)
    return bytes
  }
  return Buffer.concat([Buffer.from('II*\0\u0008\0\0\0\u0002\0', 'latin1'), entry(256), entry(257), Buffer.alloc(4)])
}

const drawing = (attributes: string, inside = '') =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}<path d="M0 0h9v9z"/></svg>`)
const film = (...boxes: readonly (readonly [name: string, says: number, bytes: number])[]) =>
  Buffer.concat(
    boxes.map(([name, says, bytes]) => {
      const box = Buffer.alloc(bytes)
      box.writeUInt32BE(says)
      box.write(name, 4, 'latin1')
      return box
    }),
  )

const MEDIA: readonly (readonly [what: string, type: 'image' | 'zoom' | 'film', file: string, bytes: Buffer, code: string])[] = [
  ['a picture that claims four billion pixels', 'image', 'x.png', pngOf(65_535, 65_535), 'picture-too-large'],
  ['a close look that claims four billion pixels', 'zoom', 'x.png', pngOf(65_535, 65_535), 'zoom-too-large'],
  ['a scan that claims more than there is matter', 'zoom', 'x.tif', tiffOf(4_000_000_000), 'zoom-too-large'],
  ['a line a hundred thousand kilometres long', 'zoom', 'x.png', pngOf(100_000_000, 1), 'too-many-files'],
  ['a picture of no width', 'image', 'x.png', pngOf(0, 900), 'media-broken'],
  ['a picture cut in half', 'image', 'x.png', pngOf(90, 90).subarray(0, 40), 'media-broken'],
  ['a photograph that is a header alone', 'image', 'x.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0, 9, 0, 9]), 'media-broken'],
  ['a scan whose directory lies beyond its end', 'zoom', 'x.tif', Buffer.from('II*\0\u00ff\u00ff\u00ff\u007f', 'latin1'), 'media-broken'],
  ['a drawing a million times as high as wide', 'image', 'x.svg', drawing('viewBox="0 0 1 1000000"'), 'picture-too-large'],
  ['a drawing with entities that multiply', 'image', 'x.svg', Buffer.from(`<!DOCTYPE svg [<!ENTITY a "${'b'.repeat(99)}">]>${drawing('viewBox="0 0 9 9"', '<text>&a;</text>').toString()}`), 'media-broken'],
  ['a film of boxes that end beyond it', 'film', 'x.mp4', film(['ftyp', 16, 16], ['moov', 4_000_000_000, 16]), 'media-broken'],
  ['a film of boxes that never advance', 'film', 'x.mp4', film(['ftyp', 16, 16], ['moov', 0, 8], ['trak', 1, 8]), 'media-broken'],
  ['a film that is nothing but its name', 'film', 'x.mp4', Buffer.from('This is no film.'), 'media-broken'],
]

/** What `check` tells of the good pack with one more medium in it. */
async function codesOf(type: string, file: string, bytes: Buffer): Promise<readonly string[]> {
  const files = await contentsOf(GOOD)
  const stop = JSON.parse(Buffer.from(files.get('stops/criee/stop.json') ?? []).toString()) as { media: unknown[] }
  const medium = { id: 'hostile', type, file, credit: 'Nobody', licence: 'CC0-1.0' }
  files.set('stops/criee/stop.json', Buffer.from(JSON.stringify({ ...stop, media: [...stop.media, medium] })))
  files.set(`stops/criee/${file}`, bytes)
  const { tree, problems } = await readPack(memoryFiles('good', files))
  const told = [...problems, ...(await checkPack(tree, { today: '2026-11-22', pictureProbe }))]
  return told.map(({ code }) => code)
}

/** A photograph with some grain, so that it is long enough to be damaged inside. */
const photograph = sharp({ create: { width: 320, height: 240, channels: 3, background: '#7a5a12', noise: { type: 'gaussian', mean: 128, sigma: 40 } } })

/** Its middle taken out: head and tail are those of a whole file, and its chunks as long as it says. */
function hollow(whole: Buffer, tail: number): Buffer {
  const damaged = Buffer.concat([whole.subarray(0, Math.floor(whole.length / 3)), whole.subarray(whole.length - tail)])
  if (!damaged.subarray(0, 4).equals(Buffer.from('RIFF'))) return damaged
  damaged.writeUInt32LE(damaged.length - 8, 4)
  damaged.writeUInt32LE(damaged.length - 20, 16)
  return damaged
}

/** Its middle made nothing. */
function blank(whole: Buffer): Buffer {
  const damaged = Buffer.from(whole)
  return damaged.fill(0, Math.floor(whole.length / 3), whole.length - 20)
}

/** A model whose one texture is this picture. */
function modelWith(picture: Buffer): Buffer {
  const padded = Buffer.concat([Buffer.from(TRIANGLE_BYTES), picture, Buffer.alloc(-picture.length & 3)])
  const model = aTriangle()
  return Buffer.from(
    aGlb(
      {
        ...model,
        buffers: [{ byteLength: padded.length }],
        bufferViews: [...model.bufferViews, { buffer: 0, byteOffset: 36, byteLength: picture.length }],
        images: [{ bufferView: 1, mimeType: 'image/jpeg' }],
        textures: [{ source: 0 }],
        materials: [{ pbrMetallicRoughness: { baseColorTexture: { index: 0 } } }],
        meshes: [{ primitives: [{ attributes: { POSITION: 0 }, material: 0 }] }],
      },
      padded,
    ),
  )
}

const jpeg = () => photograph.clone().jpeg().toBuffer()
const INSIDE: readonly (readonly [what: string, type: 'image' | 'model', file: string, whole: () => Promise<Buffer>, damaged: (whole: Buffer) => Promise<Buffer> | Buffer])[] = [
  ['a photograph', 'image', 'x.jpg', jpeg, (whole) => hollow(whole, 2)],
  ['a PNG', 'image', 'x.png', () => photograph.clone().png().toBuffer(), blank],
  ['a WebP', 'image', 'x.webp', () => photograph.clone().webp({ lossless: true }).toBuffer(), (whole) => hollow(whole, 2)],
  ['a drawing', 'image', 'x.svg', async () => drawing('viewBox="0 0 9 9"'), () => drawing('viewBox="0 0 9 9"', '<g><rect')],
  ['the texture of a model', 'model', 'x.glb', async () => modelWith(await jpeg()), async () => modelWith(hollow(await jpeg(), 2))],
]

test.each(INSIDE)('%s whose head and tail are whole, but not what lies between, is told', async (_, type, file, whole, damaged) => {
  const bytes = await whole()
  expect(await codesOf(type, file, bytes), 'unharmed').not.toContain('media-broken')
  expect(await codesOf(type, file, await damaged(bytes)), 'damaged').toContain('media-broken')
})

test.each(MEDIA)('%s is told with a code and remedy', async (_, type, file, bytes, code) => {
  expect(await codesOf(type, file, bytes)).toContain(code)
})

test.each([
  ['claims four billion pixels', pngOf(65_535, 65_535)],
  ['is cut short', pngOf(900, 900).subarray(0, 60)],
  ['has nothing where its pixels should be', pngOf(3000, 3000)],
  ['is text', Buffer.from('not a picture')],
])('what %s is refused by the build, and it goes on', async (_, bytes) => {
  await expect(makePicture(bytes)).rejects.toBeInstanceOf(PictureUnreadable)
  await expect(makeTiles(bytes, { drawnWidth: 2048 })).rejects.toBeInstanceOf(PictureUnreadable)
})
