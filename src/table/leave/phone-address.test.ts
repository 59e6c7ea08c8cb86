import { expect, test } from 'vitest'
import { routeOf } from '#kit/screen/address.ts'
import { phoneAddress } from './phone-address.ts'

test('the code leads a phone to the same stop, in the same language', () => {
  const route = { screen: 'visit-stop', pack: 'douai', stop: 'beffroi' } as const
  const address = phoneAddress('https://guide.example/', route, 'ar')
  expect(address).toBe('https://guide.example/#/douai/stops/beffroi?lang=ar')
  expect(routeOf(new URL(address).hash)).toEqual(route)
})
