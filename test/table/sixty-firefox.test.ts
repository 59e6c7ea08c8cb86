import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findFirefox } from '../browser/engines.mjs'
import { type Site, startSite } from '../journeys/support/site.ts'
import { type DrivenFirefox, openFirefox, type TouchAction } from './marionette.ts'

const path = findFirefox()
const down: TouchAction = { type: 'pointerDown', button: 0 }
const up: TouchAction = { type: 'pointerUp', button: 0 }
const move = (x: number, y: number, duration = 0): TouchAction => ({
  type: 'pointerMove',
  x: Math.round(x),
  y: Math.round(y),
  duration,
})

interface Spot {
  readonly x: number
  readonly y: number
}

let site: Site
let firefox: DrivenFirefox

/** Chromium carries sixteen touches; Firefox carries as many as come. */
describe.skipIf(path === undefined)('the built table in Firefox, under sixty trusted contacts', () => {
  beforeAll(async () => {
    site = await startSite()
    firefox = await openFirefox(path ?? '', `${site.url}table/?pack=boulogne-sur-mer&seats=8`, 2930)
  })

  afterAll(async () => {
    await firefox.close()
    await site.kill()
  })

  test(
    'fifty-nine rest on the glass, and the sixtieth takes a seat, opens a place and carries its card',
    { timeout: 180_000 },
    async () => {
      await stillMiddleOf('.seat-free')
      await firefox.ask(`
      window.contacts = new Map()
      window.trusted = true
      for (const type of ['pointerdown', 'pointerup', 'pointercancel'])
        addEventListener(type, (event) => {
          trusted &&= event.isTrusted && event.pointerType === 'touch'
          if (type === 'pointerdown') contacts.set(event.pointerId, event)
          else contacts.delete(event.pointerId)
        }, true)`)
      await firefox.touch(
        Array.from({ length: 59 }, (_, finger) => ({
          id: `rests-${finger}`,
          actions: [move(440 + (finger % 10) * 40, 350 + Math.floor(finger / 10) * 40), down],
        })),
      )
      await seen('contacts.size === 59 && trusted')

      await tap('.seat-free')
      await tap('.seat-language[lang="nl"]')
      await tap('.seat-strip[lang="nl"] .place-tile')
      const from = await stillMiddleOf('.card[lang="nl"] .card-edge')
      await seen('contacts.size === 59')

      await firefox.touch([{ id: 'last', actions: [move(from.x, from.y), down, move(from.x + 40, from.y - 60, 300)] }])
      await seen('contacts.size === 60 && trusted')
      await firefox.touch([{ id: 'last', actions: [up] }])
      await seen('contacts.size === 59')
      const to = await stillMiddleOf('.card[lang="nl"] .card-edge')
      expect(Math.hypot(to.x - from.x, to.y - from.y)).toBeGreaterThan(30)
    },
  )
})

/** Contacts reach the page a moment after they were sent. */
async function seen(what: string): Promise<void> {
  while ((await firefox.ask(`return ${what}`)) !== true) await nextFrame()
}

async function nextFrame(): Promise<void> {
  await firefox.ask('return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))')
}

async function tap(selector: string): Promise<void> {
  const { x, y } = await stillMiddleOf(selector)
  await firefox.touch([{ id: 'last', actions: [move(x, y), down, up] }])
}

/** The middle of the first element that matches, once it is on the glass and lies still. */
async function stillMiddleOf(selector: string): Promise<Spot> {
  let before: unknown
  for (;;) {
    const found = await firefox.ask(`
      const box = document.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect()
      return box === undefined || box.width === 0 ? null : [box.x + box.width / 2, box.y + box.height / 2]`)
    if (Array.isArray(found) && JSON.stringify(found) === JSON.stringify(before))
      return { x: Number(found[0]), y: Number(found[1]) }
    before = found
    await nextFrame()
  }
}
