import type { Page } from '@playwright/test'

const FRAMES = 90

/** Fingers on the middle of `selector`, by the browser's own input path, once a frame: around a circle, or apart and together again. */
export async function moveFingers(page: Page, selector: string, way: 'drag' | 'pinch'): Promise<void> {
  const tools = await page.context().newCDPSession(page)
  const box = await page.locator(selector).boundingBox()
  if (box === null) throw new Error(`There is no ${selector} to touch`)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const reach = Math.min(box.width, box.height) * 0.35
  const pointsAt = (step: number) => {
    const angle = (step / FRAMES) * 4 * Math.PI
    if (way === 'drag') return [{ x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle), id: 0 }]
    const apart = reach * (0.55 - 0.4 * Math.cos(angle))
    return [-1, 1].map((side, id) => ({ x: x + side * apart, y: y + side * apart * 0.4, id }))
  }
  const touch = (type: 'touchStart' | 'touchMove', step: number) =>
    tools.send('Input.dispatchTouchEvent', { type, touchPoints: pointsAt(step) })
  await touch('touchStart', 0)
  for (let step = 1; step <= FRAMES; step += 1) {
    await touch('touchMove', step)
    await nextFrame(page)
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
