import { expect, test } from 'vitest'
import { onlyPictureOf } from './only-picture.ts'

const files = (...paths: string[]) => paths.map((path) => ({ path }))

test('the one picture of a stop is known by the names of its sizes', () => {
  const pack = files(
    'media/stops/beffroi/drawing-320.webp',
    'media/stops/beffroi/drawing-640.jpg',
    'media/stops/beffroi/drawing-640.webp',
    'media/stops/beffroi/then-and-now/before-640.webp',
    'media/stops/porte/drawing-640.webp',
    'stops/0.json',
  )
  expect(onlyPictureOf(pack, 'beffroi')).toEqual([
    { path: 'media/stops/beffroi/drawing-320.webp', width: 320 },
    { path: 'media/stops/beffroi/drawing-640.webp', width: 640 },
  ])
})

test('of two pictures none is guessed', () => {
  const pack = files('media/stops/beffroi/before-640.webp', 'media/stops/beffroi/after-640.webp')
  expect(onlyPictureOf(pack, 'beffroi')).toEqual([])
})

test('a stop without a picture has none', () => {
  expect(onlyPictureOf(files('media/stops/porte/drawing-640.webp', 'pack.json'), 'beffroi')).toEqual([])
})
