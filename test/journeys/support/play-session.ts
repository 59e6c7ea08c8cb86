import type { Page, Request } from '@playwright/test'
import type { ContactRow, Recording } from '../../../src/domain/table/recording.ts'

const FRAME_MS = 16

/**
 * Plays a recording on a table's page as the glass would: the page's own listeners, hit test, hands and screens. The page's clock stands
 * still but for frames of 16 ms, so that a slow machine sees what a quick one does; what is loaded meanwhile takes no time.
 */
export async function playSession(page: Page, { contacts }: Recording, restMs: number): Promise<void> {
  const loading = new Set<Request>()
  page.on('request', (request) => loading.add(request))
  page.on('requestfinished', (request) => loading.delete(request))
  page.on('requestfailed', (request) => loading.delete(request))
  const startMs = await page.evaluate(() => performance.now())
  const firstMs = contacts[0]?.[2] ?? 0
  const endMs = (contacts.at(-1)?.[2] ?? 0) - firstMs + restMs
  let next = 0
  for (let atMs = 0; atMs <= endMs; atMs += FRAME_MS) {
    const due: ContactRow[] = []
    for (let row = contacts[next]; row && row[2] - firstMs <= atMs; row = contacts[next]) {
      due.push(row)
      next += 1
    }
    if (due.length > 0) await page.evaluate(touch, { due, shiftMs: startMs - firstMs })
    await page.clock.runFor(FRAME_MS)
    while (loading.size > 0) await page.waitForEvent('requestfinished')
  }
}

/** In the page: one pointer event for each contact, at the time it was recorded. */
function touch({ due, shiftMs }: { readonly due: readonly ContactRow[]; readonly shiftMs: number }): void {
  const root = document.querySelector('#table') ?? document.body
  const names = { down: 'pointerdown', move: 'pointermove', up: 'pointerup', cancel: 'pointercancel' }
  const pxPerMm = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'))
  for (const [kind, pointerId, atMs, clientX = 0, clientY = 0, long = 0, short = 0] of due) {
    const size = { width: long * pxPerMm, height: short * pxPerMm }
    const event = new PointerEvent(names[kind], {
      ...{ pointerId, clientX, clientY, ...size, pointerType: 'touch', bubbles: true, cancelable: true },
    })
    Object.defineProperty(event, 'timeStamp', { value: atMs + shiftMs })
    root.dispatchEvent(event)
  }
}
