import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fullClosure, gzipBytes, readBuildManifest, staticClosure } from './built-entries.ts'

/** What the town's page needs before a visitor can use it: the page's own closure, its screen, and one language of both. */
const TOWN_PAGE = [
  'features/discover-town/discover-town-screen.tsx',
  'features/discover-town/texts/fr.json',
  'kit/language/texts/fr.json',
]
const KILOBYTE = 1000

const manifest = readBuildManifest()
const entries = Object.entries(manifest).filter(([, chunk]) => chunk.isEntry === true)

test('the town page is usable with at most 60 kB of JavaScript, gzipped', () => {
  const keys = new Set(['index.html', ...TOWN_PAGE].flatMap((entry) => [...staticClosure(manifest, entry)]))
  expect(gzipBytes(manifest, keys)).toBeLessThanOrEqual(60 * KILOBYTE)
})

test.each(entries)('%s loads no map, sound or 3D library before it is asked for', (entry) => {
  const code = [...staticClosure(manifest, entry)]
    .map((key) => manifest[key]?.file ?? '')
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(`dist/${file}`, 'utf8'))
    .join('\n')
  expect(code).not.toContain('maplibregl-canvas')
  expect(code).not.toContain('_howls')
  expect(code).not.toContain('THREE.WebGLRenderer')
})

test('nothing the phone can ever load comes from the table or the studio', () => {
  const sources = [...fullClosure(manifest, 'index.html')].map((key) => manifest[key]?.src ?? key)
  expect(sources.filter((source) => /^(table|studio)\//.test(source))).toEqual([])
  expect(sources.length).toBeGreaterThan(10)
})

test('the table opens with at most 90 kB of JavaScript, gzipped', () => {
  expect(gzipBytes(manifest, staticClosure(manifest, 'table/index.html'))).toBeLessThanOrEqual(90 * KILOBYTE)
})

test('the studio opens with at most 60 kB of JavaScript, gzipped', () => {
  expect(gzipBytes(manifest, staticClosure(manifest, 'studio/index.html'))).toBeLessThanOrEqual(60 * KILOBYTE)
})

test.each(['table', 'studio'])('nothing the phone can ever load, and nothing it keeps, is the %s’s', (surface) => {
  const phone = new Set([...fullClosure(manifest, 'index.html')].map((key) => manifest[key]?.file))
  const theirs = [...fullClosure(manifest, `${surface}/index.html`)].map((key) => manifest[key]?.file ?? '')
  const own = theirs.filter((file) => !phone.has(file))
  const kept = readFileSync('dist/sw.js', 'utf8')
  const isKept = (file: string) => ['"', "'", '`'].some((quote) => kept.includes(`url:${quote}${file}${quote}`))
  expect([...phone].filter((file) => file !== undefined && isKept(file)).length).toBeGreaterThan(5)
  expect(own.length).toBeGreaterThan(0)
  expect(own.filter(isKept)).toEqual([])
})

test('every file the pages can load is in the build', () => {
  const files = [...fullClosure(manifest, 'index.html')].map((key) => manifest[key]?.file ?? '')
  expect(files.filter((file) => !existsSync(`dist/${file}`))).toEqual([])
})
