import type { Locator, Page } from '@playwright/test'
import { Glass } from '../../journeys/support/glass.ts'

const SEATS = 8
const CARDS = 4
/** Cards at their smallest, side by side, and below them what a game has laid down. */
const PIECES = SEATS * CARDS + 8

/** Opens a table at which eight people have four cards each, and a game of eight pieces lies in the middle. */
export async function openFullTable(page: Page, url: string): Promise<void> {
  await page.goto(`${url}table/?pack=boulogne-sur-mer&seats=${SEATS}&quiet=3600`)
  await page.locator('.seat-free').first().waitFor()
  const glass = await Glass.on(page)
  const seat = (number: number) => page.locator(`.seat[data-number="${number}"]`)
  for (let number = 0; number < SEATS; number += 1) {
    await glass.tapOn(seat(number).locator('.seat-free'))
    await glass.tapOn(seat(number).locator('.seat-language[lang="fr"]'))
    await seat(number).locator('.place-tile').nth(CARDS).waitFor()
  }
  for (let number = 0; number < SEATS; number += 1)
    for (let card = 0; card < CARDS; card += 1) {
      await press(seat(number).locator('.place-tile').nth(card))
      const opened = number * CARDS + card
      await page.locator('.card h1').nth(opened).waitFor()
    }
  await press(seat(0).getByRole('button', { name: 'Découvrir' }))
  await press(seat(0).getByRole('button', { name: /Bâtir la ville close/ }))
  await page.locator('.board-piece').nth(7).waitFor()
}

/** What lies over a control must not be in its way: the table is asked, not the finger. */
function press(control: Locator): Promise<void> {
  return control.evaluate((element) => {
    ;(element as HTMLElement).click()
  })
}

/** What one pass of the hands did. */
export interface Pass {
  /** Pieces in somebody's hands. */
  readonly held: number
  /** The most writes of one piece's place in one frame. */
  readonly mostWrites: number
  /** Writes altogether, for each frame. */
  readonly writesEach: number
  /** Questions about where something lies or how it looks, which cost a layout: all of them. */
  readonly reads: number
}

/** Puts sixty contacts on forty pieces and moves each twice a frame, for so many frames; `isCounted` looks over the page's shoulder. */
export function moveSixty(page: Page, frames: number, isCounted: boolean): Promise<Pass> {
  return page.evaluate(inPage, { frames, isCounted, pieces: PIECES })
}

type Ask = (this: unknown, ...args: unknown[]) => unknown

async function inPage({
  frames,
  isCounted,
  pieces: most,
}: {
  readonly frames: number
  readonly isCounted: boolean
  readonly pieces: number
}): Promise<Pass> {
  const root = document.querySelector('#table') ?? document.body
  const mm = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'))
  const frame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(resolve)
    })
  const send = (name: string, pointerId: number, clientX = 0, clientY = 0) =>
    root.dispatchEvent(
      new PointerEvent(name, { pointerId, clientX, clientY, pointerType: 'touch', bubbles: true, cancelable: true }),
    )
  const places = [...document.querySelectorAll<HTMLElement>('.card, .board-piece')].slice(0, most).map((piece) => {
    const { left, top, width, height } = (piece.querySelector('.card-edge') ?? piece).getBoundingClientRect()
    const { a, b } = new DOMMatrixReadOnly(piece.style.transform)
    const size = Math.hypot(a, b)
    return { piece, x: left + width / 2, y: top + height / 2, along: { x: a / size, y: b / size }, size }
  })
  // Each is taken by two fingers, made small and laid where nothing covers it, then let go at rest.
  for (const [index, { piece, x, y, along, size }] of places.entries()) {
    if (piece.dataset['laid'] === 'true') continue
    piece.dataset['laid'] = 'true'
    const to = { x: (90 + (index % 10) * 138) * mm, y: (110 + Math.floor(index / 10) * 160) * mm }
    const [wide, near] = [20 * mm, (20 * mm * 0.5) / size]
    for (const side of [-1, 1]) send('pointerdown', 200 + side, x + side * along.x * wide, y + side * along.y * wide)
    await frame()
    for (const side of [-1, 1])
      send('pointermove', 200 + side, to.x + side * along.x * near, to.y + side * along.y * near)
    for (let still = 0; still < 12; still += 1) await frame()
    for (const side of [-1, 1]) send('pointerup', 200 + side)
    await frame()
  }
  const now = [...document.querySelectorAll<HTMLElement>('.card, .board-piece')].slice(0, most).map((piece) => {
    const { left, top, width, height } = (piece.querySelector('.card-edge') ?? piece).getBoundingClientRect()
    return { piece, x: left + width / 2, y: top + height / 2 }
  })
  const at = (id: number, step: number) => {
    const { x, y } = now[id % now.length] ?? { x: 0, y: 0 }
    const [turn, aside] = [step / 9 + id, id < now.length ? 0 : 8 * mm]
    return [x + aside + 7 * mm * (Math.cos(turn) - Math.cos(id)), y + 7 * mm * (Math.sin(turn) - Math.sin(id))] as const
  }
  for (let id = 0; id < 60; id += 1) send('pointerdown', id, ...at(id, 0))
  for (let step = 1; step < 20; step += 1) {
    for (let id = 0; id < 60; id += 1) send('pointermove', id, ...at(id, step))
    await frame()
  }
  const held = now.filter(({ piece }) => piece.hasAttribute('data-held')).length
  let [reads, writes, mostWrites] = [0, 0, 0]
  const undo: (() => void)[] = []
  const watch = (owner: object, name: string) => {
    const kept = Object.getOwnPropertyDescriptor(owner, name)
    if (kept === undefined) return
    const counted = (ask: Ask): Ask =>
      function (this: unknown, ...args) {
        reads += 1
        return ask.apply(this, args)
      }
    const { get, value } = kept as { readonly get?: Ask; readonly value?: Ask }
    const told = get === undefined ? value && { value: counted(value) } : { get: counted(get) }
    Object.defineProperty(owner, name, { ...kept, ...told })
    undo.push(() => Object.defineProperty(owner, name, kept))
  }
  const written = new MutationObserver(() => undefined)
  if (isCounted) {
    for (const name of ['offsetWidth', 'offsetHeight', 'offsetTop', 'offsetLeft']) watch(HTMLElement.prototype, name)
    for (const name of [
      'clientWidth',
      'clientHeight',
      'scrollTop',
      'scrollWidth',
      'scrollHeight',
      'getBoundingClientRect',
    ])
      watch(Element.prototype, name)
    watch(Document.prototype, 'elementFromPoint')
    watch(globalThis, 'getComputedStyle')
    written.observe(root, { attributes: true, attributeFilter: ['style'], subtree: true })
  }
  const count = () => {
    const each = new Map<Node, number>()
    for (const { target } of written.takeRecords()) each.set(target, (each.get(target) ?? 0) + 1)
    for (const times of each.values()) {
      writes += times
      mostWrites = Math.max(mostWrites, times)
    }
  }
  for (let step = 20; step < 20 + frames; step += 1) {
    await frame()
    if (isCounted) count()
    for (const share of [-0.5, 0]) for (let id = 0; id < 60; id += 1) send('pointermove', id, ...at(id, step + share))
  }
  for (const back of undo) back()
  written.disconnect()
  for (let id = 0; id < 60; id += 1) send('pointerup', id)
  await frame()
  return { held, mostWrites, writesEach: Math.round((10 * writes) / frames) / 10, reads }
}
