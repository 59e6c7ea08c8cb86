import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MEDIUM_SCREENS } from './medium-screen.ts'
import { addressOf, hrefOf, routeOf } from './address.ts'
import type { Route } from './screen-context.ts'

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/).filter((name) => name !== 'settings')
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constant<Route>({ screen: 'choose-town' }),
  fc.constant<Route>({ screen: 'settings' }),
  fc.constant<Route>({ screen: 'take-from-stick' }),
  fc.record({ screen: fc.constant('discover-town' as const), pack: id }),
  fc.record({ screen: fc.constant('take-along' as const), pack: id }),
  fc.record({ screen: fc.constant('take-along' as const), pack: id, mend: fc.constant(true as const) }),
  fc.record({ screen: fc.constant('find-stop' as const), pack: id }),
  fc.record({ screen: fc.constant('walk-trail' as const), pack: id, trail: id }),
  fc.record({ screen: fc.constant('visit-stop' as const), pack: id, stop: id }),
  fc.record({ screen: fc.constant('enter-code' as const), pack: id }),
  fc.record({ screen: fc.constant('scan-sign' as const), pack: id }),
  fc.record({ screen: fc.constant('meet-people' as const), pack: id }),
  fc.record({ screen: fc.constant('compose-visit' as const), pack: id }),
  fc.record({ screen: fc.constant('stamp-book' as const), pack: id }),
  fc.record({ screen: fc.constant('meet-person' as const), pack: id, person: id }),
  fc.record({ screen: fc.constant('visit-exhibition' as const), pack: id, exhibition: id }),
  fc.record({ screen: fc.constant('hunt-treasure' as const), pack: id, trail: id }),
  fc.record({ screen: fc.constant('through-time' as const), pack: id }),
  fc.record({ screen: fc.constant('through-time' as const), pack: id, year: fc.integer({ min: -9999, max: 2200 }) }),
  fc.record({
    screen: fc.constant('through-time' as const),
    pack: id,
    year: fc.integer({ min: -9999, max: 2200 }),
    feature: id,
  }),
  fc.record({ screen: fc.constantFrom(...MEDIUM_SCREENS), pack: id, stop: id, medium: id }),
  fc.record({
    screen: fc.constantFrom(...MEDIUM_SCREENS),
    pack: id,
    stop: id,
    of: fc.constantFrom('people' as const, 'trails' as const, 'exhibitions' as const),
    medium: id,
  }),
)

test('an address leads back to its route', () => {
  fc.assert(
    fc.property(route, (there) => {
      expect(routeOf(hrefOf(there))).toEqual(there)
    }),
  )
})

test('a deep link opens one stop', () => {
  expect(addressOf({ screen: 'visit-stop', pack: 'boulogne-sur-mer', stop: 'beffroi' })).toBe(
    '/boulogne-sur-mer/stops/beffroi',
  )
  expect(routeOf('#/boulogne-sur-mer/stops/beffroi')).toEqual({
    screen: 'visit-stop',
    pack: 'boulogne-sur-mer',
    stop: 'beffroi',
  })
})

test('an empty address is the choice of towns', () => {
  for (const address of ['', '#', '#/', '/']) expect(routeOf(address)).toEqual({ screen: 'choose-town' })
})

test('a trailing slash, a query and the bare folder of trails are forgiven', () => {
  expect(routeOf('#/douai/')).toEqual({ screen: 'discover-town', pack: 'douai' })
  expect(routeOf('#/douai/stops?from=sign')).toEqual({ screen: 'find-stop', pack: 'douai' })
  expect(routeOf('#/douai/trails')).toEqual({ screen: 'discover-town', pack: 'douai' })
})

test('an address that leads nowhere has no route', () => {
  for (const address of [
    '#/douai/nowhere',
    '#/douai/stops/a/b',
    '#/settings/more',
    '#/town/years/soon',
    '#/town/years/1231/tower/more',
    '#/%E0%A4%A',
    '#/douai/take/x',
    '#/douai/stops/a/then-and-now',
    '#/douai/stops/a/nothing/b',
    '#/douai/stops/a/play-quiz/b/c',
    '#/douai/events/a/play-quiz/b',
    '#/douai/trails/a/hunt/b',
    '#/douai/exhibitions/a/nothing',
  ]) {
    expect(routeOf(address)).toBeNull()
  }
})
