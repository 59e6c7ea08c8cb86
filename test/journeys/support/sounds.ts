import { expect, type BrowserContext, type Page } from '@playwright/test'

/** What an audio element says of itself. */
export interface Sounding {
  readonly positionS: number
  readonly durationS: number
  readonly paused: boolean
  readonly url: string
}

type Listening = typeof globalThis & { soundsPlayed?: HTMLMediaElement[] }

/** The player keeps its audio element out of the page: each element that is told to play is noted. */
export async function recordSounds(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const page = globalThis as Listening
    const played: HTMLMediaElement[] = []
    page.soundsPlayed = played
    const own = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'play')
    const play = own?.value as (this: HTMLMediaElement) => Promise<void>
    HTMLMediaElement.prototype.play = function noted(this: HTMLMediaElement) {
      if (!played.includes(this)) played.push(this)
      return play.call(this)
    }
  })
}

/** The element that sounds or sounded last; undefined before the first. */
export async function sounding(page: Page): Promise<Sounding | undefined> {
  return page.evaluate(() => {
    const played = (globalThis as Listening).soundsPlayed ?? []
    const playing = played.findLast(({ paused }) => !paused)
    // The player unlocks its element with an empty sound first.
    const element = playing ?? played.toSorted((one, other) => one.currentTime - other.currentTime).at(-1)
    if (element === undefined) return undefined
    const { currentTime, duration, paused, currentSrc } = element
    return { positionS: currentTime, durationS: duration, paused, url: currentSrc }
  })
}

/** Waits until the sound has moved on from where it is, which only real playing does. */
export async function expectSounding(page: Page): Promise<Sounding> {
  const intervals = [50]
  await expect.poll(async () => (await sounding(page))?.paused, { message: 'a sound plays', intervals }).toBe(false)
  const from = (await sounding(page))?.positionS ?? 0
  await expect
    .poll(async () => (await sounding(page))?.positionS ?? 0, { message: 'the sound moves on', intervals })
    .toBeGreaterThan(from + 0.2)
  const now = await sounding(page)
  if (now === undefined) throw new Error('The sound is gone')
  return now
}
