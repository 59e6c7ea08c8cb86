import { expect, test } from 'vitest'
import type { PackReader } from '#domain/built-pack/pack-reader.ts'
import { PackUnreachable } from '#domain/built-pack/pack-errors.ts'
import type { Feature, Route } from '#kit/screen/screen-context.ts'
import type { Arrival } from '../routes/open-router.ts'
import { openStage, type Shown, type StageParts } from './open-stage.ts'

const noTexts = async () => ({})
const aFeature = (screen: Route['screen'], loadScreen: Feature['loadScreen'] = async () => () => null): Feature => ({
  name: screen,
  screens: [screen],
  surfaces: ['phone'],
  loadScreen,
  texts: { fr: noTexts, en: noTexts, de: noTexts, nl: noTexts, ar: noTexts },
})
const anArrival = (route: Route | null): Arrival => ({ route, key: '1', scrollY: 0, first: false })
const aReader = {} as PackReader
const aStage = (parts: Partial<StageParts>) =>
  openStage({
    features: [],
    openPack: async () => aReader,
    leavePack: () => {},
    loadTexts: async () => {},
    isServed: async () => true,
    ...parts,
  })

test('an address without a screen fails by name', async () => {
  const stage = aStage({})
  await stage.show(anArrival(null))
  expect(stage.shown.value).toMatchObject({ kind: 'failed', cause: { name: 'NowhereToGo' } })
  await stage.show(anArrival({ screen: 'settings' }))
  expect(stage.shown.value).toMatchObject({ kind: 'failed', cause: { name: 'NowhereToGo' } })
})

test("a town's page stands before its pack is open, a stop's page only with it", async () => {
  const features = [aFeature('discover-town'), aFeature('visit-stop')]
  const seen: Shown[] = []
  const stage = aStage({ features })
  stage.shown.subscribe((shown) => seen.push(shown))
  await stage.show(anArrival({ screen: 'discover-town', pack: 'douai' }))
  await stage.show(anArrival({ screen: 'visit-stop', pack: 'douai', stop: 'beffroi' }))
  expect(
    seen.map((shown) => (shown.kind === 'screen' ? [shown.route.screen, shown.pack !== null] : shown.kind)),
  ).toEqual(['nothing', ['discover-town', false], ['discover-town', true], ['visit-stop', true]])
})

test('code that cannot be fetched and packs that cannot be reached fail under their own names', async () => {
  const gone = aStage({ features: [aFeature('settings', () => Promise.reject(new TypeError('gone')))] })
  await gone.show(anArrival({ screen: 'settings' }))
  expect(gone.shown.value).toMatchObject({ kind: 'failed', cause: { name: 'ScreenNotLoaded', isReplaced: true } })

  const away = aStage({
    features: [aFeature('visit-stop')],
    openPack: () => Promise.reject(new PackUnreachable('douai')),
  })
  await away.show(anArrival({ screen: 'visit-stop', pack: 'douai', stop: 'x' }))
  expect(away.shown.value).toMatchObject({ kind: 'failed', cause: { name: 'PackUnreachable' } })
})

test('who goes on before a screen has come sees only the later one, and the first one is told to end', async () => {
  const slow = later<() => null>()
  const stage = aStage({ features: [aFeature('settings', () => slow.promise), aFeature('choose-town')] })
  const first = stage.show(anArrival({ screen: 'settings' }))
  await stage.show(anArrival({ screen: 'choose-town' }))
  slow.resolve(() => null)
  await first
  expect(stage.shown.value).toMatchObject({
    kind: 'screen',
    route: { screen: 'choose-town' },
    signal: { aborted: false },
  })
  expect(stage.changing.value).toBe(false)
})

test('leaving a screen ends its signal', async () => {
  const stage = aStage({ features: [aFeature('settings'), aFeature('choose-town')] })
  await stage.show(anArrival({ screen: 'settings' }))
  const settings = stage.shown.value
  await stage.show(anArrival({ screen: 'choose-town' }))
  expect(settings.kind === 'screen' && settings.signal.aborted).toBe(true)
})

function later<Value>() {
  const settle: { resolve: (value: Value) => void } = { resolve: () => {} }
  const promise = new Promise<Value>((resolve) => {
    settle.resolve = resolve
  })
  return { promise, resolve: (value: Value) => settle.resolve(value) }
}
