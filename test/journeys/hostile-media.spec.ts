import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { judgeGlb } from '../../src/domain/model/judge-glb.ts'
import { readGlb } from '../../src/domain/model/read-glb.ts'
import { aGlb, aTriangle, TRIANGLE_BYTES } from '../builders/a-glb.ts'
import { drawnOn, twoFrames } from './support/drawn.ts'
import { pathsOf, publishTampered, type Tampering } from './support/hostile-site.ts'
import { listenForComplaints, startSite } from './support/site.ts'
import { BOULOGNE, expectScreen, open, title } from './support/visitor.ts'
import { sayIn } from './support/words.ts'

const say = sayIn('fr')
const PACK = 'hostile'
const STOPS = 'content/boulogne-sur-mer/stops'
const STRANGERS = join(process.env['BEFFROI_INPUTS'] ?? '../shared/inputs', 'gltf')
const [TEXT, NOTHING] = [Buffer.from('This is no picture, no film and no model.'), Buffer.alloc(0)]
const half = (file: string) => {
  const bytes = readFileSync(join(STOPS, file))
  return bytes.subarray(0, bytes.length / 2)
}
const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#7a5a12' } })
    .webp()
    .toBuffer()
const small = () => sharp({ create: { width: 8, height: 8, channels: 3, background: '#7a5a12' } })
/** A whole small picture whose head claims to be 16 383 pixels a side. */
const boastfulWebp = async () => {
  const bytes = await small().webp().toBuffer()
  const at = bytes.indexOf(Buffer.from([0x9d, 0x01, 0x2a])) + 3
  bytes.writeUInt16LE(16_383, at)
  bytes.writeUInt16LE(16_383, at + 2)
  return bytes
}
/** The same that claims four billion pixels. */
const boastfulPng = async () => {
  const bytes = await small().png().toBuffer()
  bytes.writeUInt32BE(65_535, 16)
  bytes.writeUInt32BE(65_535, 20)
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29)
  return bytes
}

/** A medium whose bytes are not what they should be, and the sentence that a visitor reads; null where it can be drawn all the same. */
interface Hostile {
  readonly name: string
  readonly bytes: Buffer
  readonly medium: (path: string) => object & { readonly type: string }
  readonly says: string | null
}

const image = (path: string) => ({
  width: 640,
  height: 480,
  colour: '#cccccc',
  sources: [{ path, width: 640, type: 'image/webp' }],
})
const model = (name: string, bytes: Buffer): Hostile => {
  const glb = readGlb(bytes)
  const isSound = glb !== null && judgeGlb(glb).ok
  const medium = (path: string) => ({
    type: 'model',
    path,
    bytes: bytes.length,
    from: 30,
    parts: [{ id: 'keep', nodes: ['Nowhere'], about: false, certainty: 'sure' }],
    times: [],
    spots: [{ id: 'door', at: [0, 1, 0] }],
  })
  return { name, bytes, medium, says: isSound ? null : say('turn-model:unreadable') }
}
const view = (name: string, bytes: Buffer): Hostile => ({
  name,
  bytes,
  medium: (path) => ({ type: 'panorama', now: { path, flat: image(path) }, look: [0.5, 0.5], spots: [], links: [] }),
  says: say('look-around:unreadable'),
})
const film = (name: string, bytes: Buffer): Hostile => ({
  name,
  bytes,
  medium: (path) => ({ type: 'film', path, durationS: 14, chapters: [] }),
  says: say('watch-film:not-here'),
})
const drawing = (name: string, bytes: Buffer, medium: (path: string) => object & { type: string }): Hostile => ({
  name,
  bytes,
  medium,
  says: say('kit:picture-missing'),
})
const compare = (path: string) => ({ type: 'compare', before: image(path), after: image(path) })
const zoom = (path: string) => ({
  type: 'zoom',
  width: 4096,
  height: 3072,
  tile: 512,
  base: 'nowhere',
  overview: image(path),
  details: [],
})
const puzzle = (kind: string, more: object) => (path: string) => ({ type: 'puzzle', kind, image: image(path), ...more })

async function allHostile(): Promise<readonly Hostile[]> {
  const strangers = existsSync(STRANGERS) ? readdirSync(STRANGERS, { recursive: true }).map(String) : []
  const texture = { images: [{ bufferView: 0, mimeType: 'image/png' }], textures: [{ source: 0 }] }
  return [
    model('a model cut in half', half('beffroi/belfry.glb')),
    model('a model of no bytes', NOTHING),
    model('a model that is text', TEXT),
    model('a model that says more than it has', Buffer.from(aGlb(aTriangle()))),
    model('a model whose texture is no picture', Buffer.from(aGlb({ ...aTriangle(), ...texture }, TRIANGLE_BYTES))),
    ...strangers
      .filter((file) => file.endsWith('.glb'))
      .map((file) => model(file, readFileSync(join(STRANGERS, file)))),
    view('a view that is no picture', TEXT),
    view('a view that is not twice as wide as high', await picture(1000, 700)),
    view('a view larger than any texture', await boastfulWebp()),
    film('a film cut in half', half('tour-odre/cliff.mp4')),
    film('a film that is text', TEXT),
    drawing('then and now of nothing', NOTHING, compare),
    drawing('then and now that boast of their size', await boastfulPng(), compare),
    drawing('a large picture that is text', TEXT, zoom),
    drawing('a picture in pieces that is text', TEXT, puzzle('jigsaw', { columns: 3, rows: 2 })),
    drawing('details in a picture of nothing', NOTHING, puzzle('find', { details: [] })),
  ]
}

/** Questions that no curator's tool lets through: none can be answered. */
const ODD_QUESTIONS: readonly object[] = [
  { id: 'none', kind: 'one', answers: [], right: 'tower' },
  { id: 'stranger', kind: 'many', answers: ['a', 'b'], right: ['c'] },
  { id: 'empty', kind: 'order', answers: [] },
  { id: 'nowhere', kind: 'place', picture: image('nowhere.webp'), spots: {}, right: 'x' },
  { id: 'riddle', kind: 'riddle' },
]
const SCREENS: Readonly<Record<string, string>> = {
  model: 'turn-model',
  panorama: 'look-around',
  film: 'watch-film',
  compare: 'then-and-now',
  zoom: 'look-close',
  puzzle: 'play-puzzle',
  quiz: 'play-quiz',
}
/** What of a built pack can bring the bytes: each kind is served as what it is. */
const CARRIERS: Readonly<Record<string, RegExp>> = {
  model: /^audio\/de\/.*mp3$/,
  film: /mp4$/,
  picture: /^media\/.*walled-town\/.*webp$/,
}

/** Every hostile medium with the file that brings it. */
async function carried(): Promise<readonly (Hostile & { readonly path: string })[]> {
  const paths = await pathsOf(BOULOGNE)
  const left = new Map(Object.entries(CARRIERS).map(([kind, form]) => [kind, paths.filter((path) => form.test(path))]))
  return (await allHostile()).map((hostile) => {
    const { type } = hostile.medium('')
    const path = left.get(type in CARRIERS ? type : 'picture')?.shift()
    if (path === undefined) throw new Error(`nothing carries ${hostile.name}`)
    return { ...hostile, path }
  })
}

test('broken, boastful and hostile media are told in a sentence or drawn, none is a blank and none stands still', async ({
  page,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'beffroi-media-'))
  const all = await carried()
  const head = { credit: 'Nobody', licence: 'CC0-1.0' }
  const more = [
    ...all.map(({ medium, path }, index) => ({ ...head, ...medium(path), id: `m${String(index)}` })),
    ...ODD_QUESTIONS.map((question, index) => ({
      ...head,
      type: 'quiz',
      questions: [question],
      id: `q${String(index)}`,
    })),
  ]
  const tampering: Tampering = {
    id: PACK,
    bytes: (path) => all.find((hostile) => hostile.path === path)?.bytes,
    value: (key, value, path) =>
      key === 'beffroi' && path.startsWith('stops/') ? { ...(value as object), more } : value,
  }
  await publishTampered(folder, BOULOGNE, [tampering])
  const site = await startSite(undefined, folder)
  const harm: string[] = []
  listenForComplaints(page.context(), site, harm)
  await open(page, site.url, `#/${PACK}/stops`)
  const main = page.getByRole('main')
  const go = async (screen: string, id: string) => {
    await page.evaluate((hash) => (location.hash = hash), `#/${PACK}/stops/beffroi/${screen}/${id}`)
    await expectScreen(page)
  }
  for (const [index, { name, medium, says }] of all.entries()) {
    const { type } = medium('')
    await go(SCREENS[type] ?? '', `m${String(index)}`)
    if (says === null) {
      await expect.soft(page.getByRole('application'), name).toBeVisible()
      await twoFrames(page)
      expect.soft((await drawnOn(page, '.turn-model-canvas')).covered, name).toBeGreaterThan(0.01)
      continue
    }
    // A film is fetched when it is wanted, and goes as far as it goes.
    if (type === 'film') {
      await page.locator('video').evaluate((video: HTMLVideoElement) => (video.playbackRate = 8))
      await main.getByRole('button', { name: say('watch-film:play'), exact: true }).click()
    }
    await expect.soft(main.getByText(says), name).toBeVisible()
  }
  for (const [index, question] of ODD_QUESTIONS.entries()) {
    await go('play-quiz', `q${String(index)}`)
    await expect.soft(main.getByText(say('play-quiz:done')), JSON.stringify(question)).toBeVisible()
  }
  await go('play-quiz', 'nothing')
  await expect(title(page)).toHaveText(say('kit:medium-unknown-title'))
  await site.kill()
  await rm(folder, { recursive: true })
  expect(harm).toEqual([])
})
