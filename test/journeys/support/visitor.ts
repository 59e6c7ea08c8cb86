import { expect, type Locator, type Page } from '@playwright/test'
import { pattern, type Say } from './words.ts'

export const BOULOGNE = 'boulogne-sur-mer'
const SCREEN_MS = 15_000
const DOWNLOAD_MS = 60_000

/** Opens an address of the app and waits until its screen has a title. */
export async function open(page: Page, url: string, address: string): Promise<void> {
  await page.goto(url + address)
  await expectScreen(page)
}

/** The screen stands: it has a title and nothing is on its way. */
export async function expectScreen(page: Page): Promise<void> {
  // Looked at in every frame; the expectations look again after a tenth, a quarter, a half and then each whole second, and tell what is not so.
  await page.waitForFunction(hasScreen, undefined, { timeout: SCREEN_MS }).catch(() => undefined)
  await expect(page.getByRole('main')).not.toHaveAttribute('aria-busy', 'true')
  await expect(title(page)).not.toHaveText('')
}

/** Runs in the page. */
function hasScreen(): boolean {
  const main = document.querySelector('main')
  if (main === null || main.getAttribute('aria-busy') === 'true') return false
  return (document.querySelector('h1')?.textContent ?? '') !== ''
}

export function title(page: Page): Locator {
  return page.getByRole('heading', { level: 1 })
}

/** Takes a pack along in the languages ticked beside the visitor's own, and waits until it says that it is ready. */
export async function takeAlong(
  page: Page,
  url: string,
  say: Say,
  { pack = BOULOGNE, also = [] }: { readonly pack?: string; readonly also?: readonly string[] } = {},
): Promise<void> {
  await open(page, url, `#/${pack}/take`)
  for (const language of also) await page.getByRole('checkbox', { name: language }).check()
  await page.getByRole('button', { name: pattern(say, 'take-along:take') }).click()
  await expectReady(page, say)
}

export async function expectReady(page: Page, say: Say): Promise<void> {
  const ready = page.getByRole('main').getByText(say('take-along:ready'), { exact: true })
  await ready.waitFor({ timeout: DOWNLOAD_MS })
}

/** A page that knows nothing of the ones before but what the device kept, at an address. */
export async function coldStart(page: Page, url: string, address: string): Promise<Page> {
  const context = page.context()
  await page.close()
  const cold = await context.newPage()
  await open(cold, url, address)
  return cold
}

/** The player at the lower edge. */
export function player(page: Page, say: Say) {
  const bar = page.getByRole('region', { name: say('kit:player') })
  return {
    bar,
    play: bar.getByRole('button', { name: say('listen:play'), exact: true }),
    pause: bar.getByRole('button', { name: say('listen:pause'), exact: true }),
    position: bar.getByRole('slider', { name: say('listen:seek') }),
  }
}

/** Moves the player to a share of the sound, as a finger on its line would. */
export async function seekTo(page: Page, say: Say, share: number): Promise<number> {
  const { position } = player(page, say)
  const wholeS = Number(await position.getAttribute('max'))
  const toS = Math.round(wholeS * share)
  await position.fill(String(toS))
  return toS
}
