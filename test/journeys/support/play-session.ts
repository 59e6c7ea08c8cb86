import type { Page, Request } from '@playwright/test'
import type { ContactRow, Recording } from '../../../src/domain/table/recording.ts'

/** What is asked for in this time is there before more of it passes. */
const MOST_MS = 100

/**
 * Plays a recording on a table's page as the glass would: the page's own listeners, hit test, hands and screens. The page's clock only goes
 * on between contacts, so that a slow machine sees what a quick one does; what is loaded meanwhile takes no time.
 */
export async function playSession(page: Page, { contacts }: Recording, restMs: number): Promise<void> {
  const loading = new Set<Request>()
  let wake = (): void => undefined
  const ended = (request: Request) => {
    loading.delete(request)
    wake()
  }
  page.on('request', (request) => loading.add(request))
  page.on('requestfinished', ended)
  page.on('requestfailed', ended)
  const startMs = await page.evaluate(() => performance.now())
  const firstMs = contacts[0]?.[2] ?? 0
  let nowMs = firstMs
  const goOnTo = async (atMs: number) => {
    while (nowMs < atMs) {
      const stepMs = Math.min(MOST_MS, atMs - nowMs)
      await page.clock.runFor(stepMs)
      nowMs += stepMs
      while (loading.size > 0)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
    }
  }
  const moments = [...new Set(contacts.map(([, , atMs]) => atMs))]
  for (const moment of moments) {
    await goOnTo(Math.ceil(moment))
    await page.evaluate(touch, { due: contacts.filter(([, , at]) => at === moment), shiftMs: startMs - firstMs })
  }
  await goOnTo(nowMs + restMs)
}

/** In the page: one pointer event for each contact, at the time it was recorded. */
function touch({ due, shiftMs }: { readonly due: readonly ContactRow[]; readonly shiftMs: number }): void {
  const root = document.querySelector('#table') ?? document.body
  // What unrolls by the browser's own clock had come to lie by then.
  for (const one of document.getAnimations())
    if (Number.isFinite(Number(one.effect?.getComputedTiming().endTime))) one.finish()
  const names = { down: 'pointerdown', move: 'pointermove', up: 'pointerup', cancel: 'pointercancel' }
  const pxPerMm = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'))
  for (const [kind, pointerId, atMs, clientX = 0, clientY = 0, long = 0, short = 0] of due) {
    const size = { width: long * pxPerMm, height: short * pxPerMm }
    const event = new PointerEvent(names[kind], {
      pointerId,
      clientX,
      clientY,
      ...size,
      pointerType: 'touch',
      bubbles: true,
      cancelable: true,
    })
    Object.defineProperty(event, 'timeStamp', { value: atMs + shiftMs })
    root.dispatchEvent(event)
  }
}
