import type { Page } from '@playwright/test'

const FRAMES = 90
const ASIDE = [0, 60, -60, 110, -110]

interface Finger {
  readonly x: number
  readonly y: number
  readonly id: number
}

/** Fingers on `selector`, by the browser's own input path, once a frame: around a circle, or apart and together again. */
export async function moveFingers(page: Page, selector: string, way: 'drag' | 'pinch'): Promise<void> {
  const tools = await page.context().newCDPSession(page)
  const stage = page.locator(selector)
  const box = await stage.boundingBox()
  if (box === null) throw new Error(`There is no ${selector} to touch`)
  const reach = Math.min(box.width, box.height) * 0.3
  const pointsAt = (step: number, aside: number): Finger[] => {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2 + aside]
    const angle = (step / FRAMES) * 4 * Math.PI
    if (way === 'drag') return [{ x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle), id: 0 }]
    const apart = reach * (0.6 - 0.4 * Math.cos(angle))
    return [-1, 1].map((side, id) => ({ x: x + side * apart, y: y + side * apart * 0.2, id }))
  }
  // A finger that comes down on a mark presses it and moves nothing.
  const isFree = (points: readonly Finger[]) =>
    page.evaluate(
      (fingers) => fingers.every(({ x, y }) => document.elementFromPoint(x, y)?.closest('button') === null),
      points,
    )
  let aside = 0
  for (const one of ASIDE)
    if (await isFree(pointsAt(0, one))) {
      aside = one
      break
    }
  const touch = (type: 'touchStart' | 'touchMove', step: number) =>
    tools.send('Input.dispatchTouchEvent', { type, touchPoints: pointsAt(step, aside) })
  const shown = () => stage.evaluate((element) => element.outerHTML)
  const before = await shown()
  await touch('touchStart', 0)
  for (let step = 1; step <= FRAMES; step += 1) {
    await touch('touchMove', step)
    await nextFrame(page)
    if (step === FRAMES / 3 && (await shown()) === before) throw new Error(`Nothing moves on ${selector}`)
  }
  await tools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(resolve)
      }),
  )
}
