import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { findFirefox } from '../browser/engines.mjs'
import { KeptTable } from '../journeys/support/kept-table.ts'
import { type DrivenFirefox, openFirefox, type TouchAction } from './marionette.ts'

const path = findFirefox()
// As WebDriver writes keys.
const [CONTROL, F5, F11, F12] = ['\uE009', '\uE035', '\uE03B', '\uE03C'] as const
/** With Ctrl: print, save, open, find, source, open anew, downloads, bookmark, history, zoom. */
const LETTERS = 'psofurjdh+-0'.split('')
const DRAGGED = ['selectstart', 'dragstart', 'dragover', 'drop']
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

let table: KeptTable
let firefox: DrivenFirefox

/** Chromium carries sixteen touches; Firefox carries as many as come. */
describe.skipIf(path === undefined)('the built table in Firefox, under sixty trusted contacts', () => {
  beforeAll(async () => {
    table = await new KeptTable().prepare()
    // The browser that is kept up is this test's own.
    table.start(30, ['--no-browser'])
    await vi.waitUntil(() => table.said.length > 0, { timeout: 60_000 })
    firefox = await openFirefox(path ?? '', `${table.address}?seats=8`, 2930)
  }, 120_000)

  afterAll(async () => {
    await firefox.close()
    await table.stop()
    rmSync(table.folder, { recursive: true, force: true })
  })

  test(
    'nothing leads out: no menu, selection, drop, window, print or question; no key of the browser’s, no zoom',
    { timeout: 120_000 },
    async () => {
      const { x, y } = wholePixels(await stillMiddleOf('.seat-free'))
      await firefox.ask(`
      window.came = []
      window.left = []
      for (const type of ['contextmenu', 'selectstart', 'dragstart', 'dragover', 'drop', 'keydown', 'wheel', 'beforeprint'])
        addEventListener(type, (event) => {
          came.push(event.key ?? type)
          if (!event.defaultPrevented) left.push(event.key ?? type)
        })`)
      const mouse = [
        { type: 'pointerMove', x, y },
        ...[2, 0, 0].flatMap((button) => [
          { type: 'pointerDown', button },
          { type: 'pointerUp', button },
        ]),
      ]
      await firefox.act([{ type: 'pointer', id: 'mouse', actions: mouse }])
      const control = (type: string) => [{ type: 'key', id: 'keys', actions: [{ type, value: CONTROL }] }]
      await firefox.act(control('keyDown'))
      await firefox.act([{ type: 'key', id: 'keys', actions: LETTERS.flatMap(keyPress) }])
      await firefox.act([{ type: 'wheel', id: 'wheel', actions: [{ type: 'scroll', x, y, deltaX: 0, deltaY: -400 }] }])
      await firefox.act(control('keyUp'))
      await firefox.act([{ type: 'key', id: 'keys', actions: [F5, F11, F12].flatMap(keyPress) }])
      await seen(`came.includes('F12') && came.includes('wheel')`)
      const asked = await firefox.ask(`
      for (const type of ${JSON.stringify(DRAGGED)})
        document.querySelector('h1').dispatchEvent(new Event(type, { bubbles: true, cancelable: true }))
      const tried = (act) => {
        try {
          return act() ?? null
        } catch (cause) {
          return cause.name
        }
      }
      return [print, () => open(location.href), () => open('about:blank', '_blank'), () => prompt('?'), () => confirm('?')].map(tried)`)
      // Sandboxed without windows and dialogs: Firefox throws where Chromium gives nothing.
      expect(asked).toEqual([null, 'InvalidAccessError', 'InvalidAccessError', null, false])
      const came = ['contextmenu', 'Control', ...LETTERS, 'wheel', 'F5', 'F11', 'F12', ...DRAGGED]
      expect(await firefox.ask('return [came.sort(), left, `${getSelection()}`]')).toEqual([came.sort(), [], ''])
      expect(await firefox.ask('return [devicePixelRatio, visualViewport.scale, scrollX, scrollY]')).toEqual([
        1, 1, 0, 0,
      ])
      expect(await firefox.ask('return location.href')).toBe(`${table.address}?seats=8`)
    },
  )

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

      await firefox.touch([{ id: 'last', actions: [move(from.x, from.y), down] }])
      await seen('contacts.size === 60 && trusted')
      // The first step tells that it is no tap; from there on the card lies under the finger.
      for (let step = 1; step <= 6; step += 1) {
        await firefox.touch([{ id: 'last', actions: [move(from.x + step * 7, from.y - step * 10)] }])
        await nextFrame()
      }
      await firefox.touch([{ id: 'last', actions: [up] }])
      await seen('contacts.size === 59')
      const to = await stillMiddleOf('.card[lang="nl"] .card-edge')
      expect(Math.hypot(to.x - from.x, to.y - from.y)).toBeGreaterThan(50)
    },
  )
})

function wholePixels({ x, y }: Spot): Spot {
  return { x: Math.round(x), y: Math.round(y) }
}

function keyPress(value: string) {
  return [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]
}

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
