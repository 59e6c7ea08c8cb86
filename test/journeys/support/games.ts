import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { BOULOGNE } from './visitor.ts'
import { PRESSES, type Press } from './ways.ts'
import { sayIn } from './words.ts'

const say = sayIn('fr')

/** Turns every card to learn it, then finds all pairs. */
async function playPairs(page: Page, press: Press): Promise<void> {
  const cards = page.locator('.play-puzzle-card')
  const names: string[] = []
  for (let card = 0; card < (await cards.count()); card += 1) {
    await press(cards.nth(card))
    names.push((await cards.nth(card).getAttribute('aria-label')) ?? '')
  }
  for (const [card, name] of names.entries()) {
    const other = names.indexOf(name, card + 1)
    if (other < 0) continue
    for (const one of [card, other])
      if ((await cards.nth(one).getAttribute('aria-pressed')) === 'false') await press(cards.nth(one))
  }
}

/** Puts each piece in its place by changing two at a time. */
async function playPieces(page: Page, press: Press): Promise<void> {
  const pieces = page.locator('.play-puzzle-piece')
  const lies = (place: number, piece: number) => say('play-puzzle:piece', { place: place + 1, piece: piece + 1 })
  for (let piece = 0; piece < (await pieces.count()); piece += 1) {
    const labels = await pieces.evaluateAll((all) => all.map((one) => one.ariaLabel))
    const place = labels.findIndex((label, at) => label === lies(at, piece))
    if (place < 0) continue
    await press(pieces.nth(place))
    await press(pieces.nth(piece))
  }
}

interface Detail {
  readonly at: readonly [number, number]
}
/** Where things are on the picture of a game, as its curator wrote it. */
function placesOf(stop: string, medium: string): readonly Detail[] {
  const { media } = JSON.parse(readFileSync(`content/${BOULOGNE}/stops/${stop}/stop.json`, 'utf8')) as {
    readonly media: readonly { readonly id: string; readonly details?: Detail[]; readonly pieces?: Detail[] }[]
  }
  const found = media.find(({ id }) => id === medium)
  return found?.details ?? found?.pieces ?? []
}

/** Touches each place on the picture; by keys the list shows each. */
function playPlaces(places: readonly Detail[]) {
  return async (page: Page, press: Press) => {
    const main = page.getByRole('main')
    const [picture, shown] = [page.locator('.play-puzzle-search'), main.getByRole('button', { name: /^Montrer/ })]
    if (press === PRESSES.finger) {
      await picture.tap({ position: { x: 3, y: 3 } })
      await expect(main.getByRole('status')).toContainText('rien ne presse')
      const box = await picture.boundingBox()
      for (const {
        at: [x, y],
      } of places)
        await picture.tap({ position: { x: x * (box?.width ?? 0), y: y * (box?.height ?? 0) } })
      return
    }
    const count = await shown.count()
    for (let at = 0; at < count; at += 1) await press((await shown.count()) < count ? shown.first() : shown.nth(at))
  }
}

/** Every game: where it is, how it is played to its end, the sentence that says so. */
export const GAMES: readonly (readonly [
  address: string,
  play: (page: Page, press: Press) => Promise<void>,
  done: string,
])[] = [
  ['remparts/play-puzzle/memory', playPairs, 'done-title'],
  ['chateau-comtal/play-puzzle/jigsaw', playPieces, 'done-title'],
  ['alaska-sculpture/play-puzzle/outils', playPlaces(placesOf('alaska-sculpture', 'outils')), 'done-title'],
  ['remparts/play-puzzle/build', playPlaces(placesOf('remparts', 'build')), 'build-done'],
]
