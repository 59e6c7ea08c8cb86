import { expect, test } from 'vitest'
import { installWayOf } from './install-way.ts'

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.4 Mobile/15E148 Safari/604.1'
const IPAD =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.4 Safari/605.1.15'
const ANDROID =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36'
const DESKTOP = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'
const way = (userAgent: string, touchPoints = 5, standalone = false) =>
  installWayOf({ userAgent, touchPoints, standalone })

test('iPhone and iPad share, a Mac without fingers does not', () => {
  expect(way(IPHONE).kind).toBe('ios-share')
  expect(way(IPAD).kind).toBe('ios-share')
  expect(way(IPAD, 0).kind).toBe('none')
})

test('Android has a menu, a desktop needs no advice', () => {
  expect(way(ANDROID).kind).toBe('browser-menu')
  expect(way(DESKTOP, 0).kind).toBe('none')
})

test('a browser inside another app is told apart', () => {
  expect(way(`${IPHONE} Instagram 300.0`)).toEqual({ kind: 'in-app', system: 'ios' })
  expect(way('Mozilla/5.0 (Linux; Android 14; Pixel; wv) AppleWebKit/537.36 Chrome/140 Mobile Safari/537.36')).toEqual({
    kind: 'in-app',
    system: 'android',
  })
})

test('what runs from the home screen is installed', () => {
  expect(way(IPHONE, 5, true).kind).toBe('installed')
})
