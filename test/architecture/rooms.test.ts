import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesBelow, importsOf } from './source-files.ts'

/** Which rooms each room may know, and what it may use from npm; `*` = anything. The compiler holds the first, this test both. */
const ROOMS: Readonly<Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>> = {
  domain: { rooms: [], packages: [] },
  pack: {
    rooms: ['domain'],
    packages: [
      'zod',
      'yaml',
      '@humanwhocodes/momoa',
      'mdast-util-from-markdown',
      'mdast',
      'ical.js',
      'opening_hours',
      'geojson',
    ],
  },
  store: { rooms: ['domain'], packages: ['idb', 'workbox-window', '@noble/ed25519', '@noble/hashes'] },
  offline: {
    rooms: ['domain', 'store'],
    packages: ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-range-requests'],
  },
  kit: {
    rooms: ['domain'],
    packages: [
      'preact',
      '@preact/signals',
      'maplibre-gl',
      'three',
      'pmtiles',
      'howler',
      'qr',
      'geojson',
      '@fontsource-variable',
    ],
  },
  features: { rooms: ['domain', 'kit'], packages: ['preact', '@preact/signals'] },
  phone: { rooms: ['domain', 'store', 'kit', 'features'], packages: ['preact', '@preact/signals', 'workbox-window'] },
  table: { rooms: ['domain', 'store', 'kit', 'features'], packages: ['preact', '@preact/signals', 'uqr'] },
  studio: { rooms: ['domain', 'pack', 'kit'], packages: ['preact', '@preact/signals'] },
  cli: { rooms: ['domain', 'pack', 'store'], packages: ['*'] },
}

const rooms = Object.keys(ROOMS)
const shipped = (room: string) =>
  filesBelow(`src/${room}`).filter(
    (file) =>
      /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !/^src\/(?:offline|kit\/styles)\/build\//.test(file),
  )

test('every folder of src is a room of the house', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map((folder) => folder.name).filter((name) => !rooms.includes(name))).toEqual([])
})

test.each(rooms)('%s knows only the rooms and packages it may', (room) => {
  const allowed = ROOMS[room]
  const strangers = shipped(room).flatMap((file) =>
    importsOf(file)
      .filter((name) => !name.startsWith('.') && !isAllowed(name, room, allowed?.rooms ?? [], allowed?.packages ?? []))
      .map((name) => `${file} imports ${name}`),
  )
  expect(strangers).toEqual([])
})

test.each(rooms)('%s has a README of at most 25 lines', (room) => {
  expect(existsSync(`src/${room}/README.md`)).toBe(true)
  expect(readFileSync(`src/${room}/README.md`, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(25)
})

test('a feature imports no sibling feature', () => {
  const crossings = filesBelow('src/features')
    .filter((file) => /^src\/features\/[^/]+\/[^/]+\.tsx?$/.test(file))
    .flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith('../'))
        .map((name) => `${file} imports ${name}`),
    )
  expect(crossings).toEqual([])
})

function isAllowed(name: string, room: string, known: readonly string[], packages: readonly string[]): boolean {
  if (name.startsWith('#')) return [room, ...known].some((other) => name.startsWith(`#${other}/`))
  return packages.includes('*') || packages.some((known) => name === known || name.startsWith(`${known}/`))
}
