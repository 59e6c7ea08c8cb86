import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { ensureBrowser } from '../browser/ensure-browser.mjs'
import { startSite } from '../journeys/support/site.ts'
import { STOPS } from '../journeys/support/content.ts'
import { BOULOGNE, open, takeAlong } from '../journeys/support/visitor.ts'
import { sayIn } from '../journeys/support/words.ts'

/**
 * From the tap on "Listen" to the sound, in Chromium, with the pack on the device and the server killed: the app beside a bare
 * `<audio>` whose `src` is set and played within the same kind of tap, of the same recording, in the same run, in turn. Time runs in
 * the page, from the click's own time stamp to the element's `playing` event. "First" is the first sound of a fresh page.
 * Build app and packs first. Run with `npm run bench:sound`; it ends with exit code 1 over the budget.
 */
const BUDGET_MS = 300
const FRESH_PAGES = Number(process.env['BENCH_ROUNDS'] ?? 12)
const say = sayIn('fr')

declare global {
  interface Window {
    soundBench?: { clickedMs: number; playingMs: number; url: string }
  }
}

/** Notes the last click and the first `playing` after it; every audio element that plays is heard, in the page or not. */
async function watch(context: BrowserContext): Promise<void> {
  // The runner of this file marks functions with their names; pages do not know how.
  await context.addInitScript({ content: 'globalThis.__name ??= (made) => made' })
  await context.addInitScript(() => {
    const bench = { clickedMs: Number.NaN, playingMs: Number.NaN, url: '' }
    window.soundBench = bench
    addEventListener(
      'click',
      (event) => {
        bench.clickedMs = event.timeStamp
        bench.playingMs = Number.NaN
      },
      { capture: true },
    )
    const heard = new WeakSet<HTMLMediaElement>()
    const own = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'play')
    const play = own?.value as (this: HTMLMediaElement) => Promise<void>
    HTMLMediaElement.prototype.play = function noted(this: HTMLMediaElement) {
      if (!heard.has(this)) {
        heard.add(this)
        this.addEventListener('playing', () => {
          // The player unlocks its element with an empty sound first.
          if (!Number.isNaN(bench.playingMs) || !(this.duration > 1)) return
          bench.playingMs = performance.now()
          bench.url = this.currentSrc
        })
      }
      return play.call(this)
    }
  })
}

async function tapToSound(page: Page, button: string): Promise<{ readonly ms: number; readonly url: string }> {
  await page.locator(button).click()
  const handle = await page.waitForFunction(() => {
    const bench = window.soundBench
    return bench === undefined || Number.isNaN(bench.playingMs)
      ? undefined
      : { ms: bench.playingMs - bench.clickedMs, url: bench.url }
  })
  const heard = await handle.jsonValue()
  if (heard === undefined) throw new Error('Nothing was heard')
  return heard
}

/** A page of the app with one button that plays one address, and nothing else between the tap and the element. */
async function bareTapToSound(page: Page, url: string): Promise<number> {
  await page.evaluate((address) => {
    const bare = document.createElement('button')
    bare.id = 'bare-sound'
    bare.textContent = 'Play'
    bare.style.cssText = 'position:fixed;inset:0;z-index:9999'
    bare.addEventListener('click', () => {
      const sound = new Audio()
      sound.src = address
      void sound.play()
      bare.addEventListener('bench-end', () => {
        sound.removeAttribute('src')
        sound.load()
      })
    })
    document.body.append(bare)
  }, url)
  const { ms } = await tapToSound(page, '#bare-sound')
  await page.evaluate(() => {
    const bare = document.querySelector('#bare-sound')
    bare?.dispatchEvent(new Event('bench-end'))
    bare?.remove()
  })
  return ms
}

const LISTEN = '.visit-stop-listen button'
const site = await startSite()
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox', '--mute-audio'] })
const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'fr-FR' })
await watch(context)
const page = await context.newPage()
await takeAlong(page, site.url, say)
await site.kill()

const first: number[] = []
const later: number[] = []
const bare: number[] = []
for (let round = 0; round < FRESH_PAGES; round += 1) {
  const stop = STOPS[round % STOPS.length] ?? 'beffroi'
  const fresh = await context.newPage()
  await open(fresh, site.url, `#/${BOULOGNE}/stops/${stop}`)
  first.push((await tapToSound(fresh, LISTEN)).ms)
  await fresh.close()
}
for (const stop of [...STOPS, ...STOPS]) {
  await page.evaluate((address) => {
    location.hash = address
  }, `#/${BOULOGNE}/stops/${stop}`)
  await page.locator(LISTEN).waitFor()
  const { ms, url } = await tapToSound(page, LISTEN)
  later.push(ms)
  await page.locator('.player-controls .icon-button-main').click()
  bare.push(await bareTapToSound(page, url))
}
await browser.close()

const share = (figures: readonly number[], part: number) =>
  figures.toSorted((one, other) => one - other)[Math.min(figures.length - 1, Math.floor(figures.length * part))] ??
  Number.NaN
const line = (name: string, figures: readonly number[]) =>
  `${name.padEnd(34)} p50 ${share(figures, 0.5).toFixed(0).padStart(5)} ms   p95 ${share(figures, 0.95).toFixed(0).padStart(5)} ms   n ${figures.length}`
console.log(line('first sound of a fresh page', first))
console.log(line('later sounds', later))
console.log(line('bare <audio src> of the same files', bare))
console.log(`later sounds beside the bare element: ${(share(later, 0.5) / share(bare, 0.5)).toFixed(2)} times at p50`)
if (share([...first, ...later], 0.95) > BUDGET_MS) {
  console.log(`Over the budget of ${BUDGET_MS} ms at p95.`)
  process.exitCode = 1
}
