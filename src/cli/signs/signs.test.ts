import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { routeOf } from '#kit/screen/address.ts'
import { readPack } from '#pack/read/read-pack.ts'
import { folderFiles } from '../files/folder-files.ts'
import { drawSigns, SIGN_SIZES, type SignSize } from './draw-signs.ts'
import { baseAddress, type Sign, signsOf } from './sign-list.ts'

const BASE = 'https://balade.example.fr/'
const { tree } = await readPack(folderFiles('content/douai'))
const signs = signsOf(tree, BASE)
const sheet = { town: 'Douai', theme: { sea: '#2F5D50', signal: '#9C2F2F' }, site: 'balade.example.fr' }
const has = (command: string) => spawnSync(command, ['-v']).error === undefined

test('every stop has a sign, in the order of their numbers, whose address the app opens', () => {
  expect(signs.map(({ code }) => code)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  expect(signs[2]).toMatchObject({ stop: 'beffroi', address: `${BASE}#/douai/stops/beffroi` })
  for (const { address, stop } of signs)
    expect(routeOf(address.slice(BASE.length))).toEqual({ screen: 'visit-stop', pack: 'douai', stop })
})

test('a title that two languages share stands once', () => {
  for (const { titles } of signs) expect(new Set(titles.map(({ words }) => words)).size).toBe(titles.length)
})

test('the site’s address is forgiven its end, and what is none is refused', () => {
  expect(baseAddress('https://balade.example.fr')).toBe(BASE)
  expect(baseAddress('https://example.fr/balade/index.html')).toBe('https://example.fr/balade/')
  expect(baseAddress('balade.example.fr')).toBeUndefined()
  expect(baseAddress('ftp://example.fr')).toBeUndefined()
})

test('the same signs give the same bytes, a page each, in the size asked for', async () => {
  for (const size of Object.keys(SIGN_SIZES) as SignSize[]) {
    const pdf = await drawSigns({ ...sheet, signs, size })
    expect(pdf.equals(await drawSigns({ ...sheet, signs, size }))).toBe(true)
    const text = pdf.toString('latin1')
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(signs.length)
    expect(text).toContain(`/MediaBox [0 0 ${SIGN_SIZES[size].join(' ')}]`)
  }
})

const hard: Sign = {
  stop: 'x',
  code: 9999,
  titles: [
    { language: 'fr', words: 'La très longue histoire de la porte que l’on mura, rouvrit, puis oublia pour de bon' },
    { language: 'pl', words: 'Brama świętego Mikołaja' },
    { language: 'ar', words: 'برج المدينة القديم' },
    { language: 'zh', words: '鐘樓' },
  ],
  address: `${BASE}#/a-town-with-a-rather-long-name/stops/a-stop-with-an-even-longer-name-than-that`,
}

test.skipIf(!has('pdftoppm') || !has('zbarimg'))('a printed sign is read by a camera, in every size', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'beffroi-signs-'))
  const last = signs.at(-1)
  if (last === undefined) throw new Error('Douai has no signs')
  for (const size of Object.keys(SIGN_SIZES) as SignSize[]) {
    const file = join(folder, `${size}.pdf`)
    writeFileSync(file, await drawSigns({ ...sheet, signs: [last, hard], size }))
    spawnSync('pdftoppm', ['-r', '110', '-png', file, join(folder, size)])
    for (const [page, { address }] of [last, hard].entries()) {
      const picture = join(folder, `${size}-${page + 1}.png`)
      expect(readFileSync(picture).length).toBeGreaterThan(1000)
      const { stdout } = spawnSync('zbarimg', ['--raw', '-q', picture], { encoding: 'utf8' })
      expect(stdout.trim()).toBe(address)
    }
  }
})
