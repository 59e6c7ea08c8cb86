import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  DownloadInterrupted,
  NotEnoughSpace,
  PackDamaged,
  PackFileMissing,
  PackNotTrusted,
  PackUnknown,
  PackUnreachable,
  StorageFailed,
} from '#domain/built-pack/pack-errors.ts'
import { describeFailure, NowhereToGo, ScreenNotLoaded } from './describe-failure.ts'

const town = { screen: 'discover-town', pack: 'douai' } as const
const stop = { screen: 'visit-stop', pack: 'douai', stop: 'beffroi' } as const
const mapUnavailable = Object.assign(new Error('no WebGL'), { name: 'MapUnavailable' })
const everything = [
  new PackUnknown('x'),
  new PackUnreachable('x'),
  new PackFileMissing('x'),
  new PackDamaged('x'),
  new DownloadInterrupted('x'),
  new NotEnoughSpace(1),
  new StorageFailed(new Error('x')),
  new PackNotTrusted('x', 'other-town'),
  mapUnavailable,
  new ScreenNotLoaded(false, new TypeError('gone')),
  new ScreenNotLoaded(true, new TypeError('gone')),
  new NowhereToGo(),
  new TypeError('nobody foresaw this'),
  'not even an Error',
]

test('whatever goes wrong has a title, a sentence and a way on, wherever it does', () => {
  const texts = JSON.parse(readFileSync('src/kit/language/texts/fr.json', 'utf8')) as Record<string, string>
  for (const cause of everything) {
    for (const route of [null, town, stop, { screen: 'settings' } as const]) {
      const { subject, way, otherWay } = describeFailure(cause, { route })
      for (const key of [
        `failed-${subject}`,
        `failed-${subject}-title`,
        way,
        ...(otherWay === undefined ? [] : [otherWay]),
      ]) {
        expect(texts).toHaveProperty([key])
      }
    }
  }
})

test('every named error of the built pack is known by its name', () => {
  const source = readFileSync('src/domain/built-pack/pack-errors.ts', 'utf8')
  const names = [...source.matchAll(/readonly name = '(\w+)'/g)].map(([, name]) => name)
  expect(names.length).toBeGreaterThan(4)
  for (const name of names) {
    const failure = describeFailure(Object.assign(new Error('x'), { name }), { route: town })
    expect(failure.subject).not.toBe('unexpected')
  }
})

test('a missing part of the app is a new version while the server answers, and waits for the network else', () => {
  const [replaced, away] = [true, false].map((isReplaced) => new ScreenNotLoaded(isReplaced, new TypeError('gone')))
  expect(describeFailure(replaced, { route: town })).toMatchObject({ subject: 'new-version', way: 'reload' })
  expect(describeFailure(away, { route: town })).toMatchObject({ subject: 'offline-chunk', way: 'retry' })
})

test('from inside a town the other way on is that town, from the town itself all towns', () => {
  expect(describeFailure(new PackFileMissing('x'), { route: stop }).otherWay).toBe('to-town')
  expect(describeFailure(new PackFileMissing('x'), { route: town }).otherWay).toBe('all-towns')
})

test('towns that do not come are not spoken of as one pack', () => {
  const start = { screen: 'choose-town' } as const
  expect(describeFailure(new PackUnreachable('catalogue'), { route: start })).toEqual({
    subject: 'catalogue',
    way: 'retry',
  })
})

test('a full device is told how much is needed', () => {
  expect(describeFailure(new NotEnoughSpace(5_000_000), { route: town })).toMatchObject({
    neededBytes: 5_000_000,
  })
})
