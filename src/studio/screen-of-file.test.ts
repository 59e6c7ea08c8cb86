import { expect, test } from 'vitest'
import { screenOfFile } from './screen-of-file.ts'

test.each([
  ['stops/beffroi/stop.json', '#/douai/stops/beffroi'],
  ['stops/beffroi/drawing.svg', '#/douai/stops/beffroi'],
  ['trails/les-disparus/fr.md', '#/douai/trails/les-disparus'],
  ['people/jean-bellegambe/en.md', '#/douai/people/jean-bellegambe'],
  ['exhibitions/alaska/exhibition.json', '#/douai/exhibitions/alaska'],
  ['pack.json', '#/douai'],
  ['map/streets.geojson', '#/douai'],
  ['stops/lost.txt', '#/douai'],
])('%s is shown at %s', (file, address) => {
  expect(screenOfFile('douai', file)).toBe(address)
})
