import type { CDPSession, Locator, Page } from '@playwright/test'

interface Spot {
  readonly x: number
  readonly y: number
}

/** Many fingers on one glass, by the browser's own input path: what the page sees is what a digitiser would send. */
export class Glass {
  readonly #page: Page
  readonly #tools: CDPSession
  readonly #down = new Map<number, Spot & { readonly radiusX: number; readonly radiusY: number }>()

  private constructor(page: Page, tools: CDPSession) {
    this.#page = page
    this.#tools = tools
  }

  static async on(page: Page): Promise<Glass> {
    return new Glass(page, await page.context().newCDPSession(page))
  }

  /** How many fingers are down. */
  get count(): number {
    return this.#down.size
  }

  async down(id: number, { x, y }: Spot, radius = 4): Promise<void> {
    this.#down.set(id, { x, y, radiusX: radius, radiusY: radius })
    await this.#send('touchStart')
  }

  async move(to: ReadonlyMap<number, Spot>): Promise<void> {
    for (const [id, { x, y }] of to) {
      const finger = this.#down.get(id)
      if (finger !== undefined) this.#down.set(id, { ...finger, x, y })
    }
    await this.#send('touchMove')
    await this.frame()
  }

  async up(id: number): Promise<void> {
    const finger = this.#down.get(id)
    if (finger === undefined) return
    this.#down.delete(id)
    const touchPoints = this.#down.size === 0 ? [] : [{ ...finger, id }]
    await this.#tools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints })
    await this.frame()
  }

  async tap(at: Spot, id = 99): Promise<void> {
    await this.down(id, at)
    await this.frame()
    await this.up(id)
  }

  async tapOn(target: Locator, id = 99): Promise<void> {
    await this.tap(await middleOf(target), id)
  }

  /** Two frames of the page: what was touched has been answered. */
  async frame(): Promise<void> {
    await this.#page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve))
        }),
    )
  }

  async #send(type: 'touchStart' | 'touchMove'): Promise<void> {
    const touchPoints = [...this.#down].map(([id, finger]) => ({ id, ...finger }))
    await this.#tools.send('Input.dispatchTouchEvent', { type, touchPoints })
  }
}

export async function middleOf(target: Locator): Promise<Spot> {
  await target.waitFor()
  // What unrolls or slides in is touched once it lies still, as by a hand.
  let box = await target.boundingBox()
  for (let before = null; box !== null && JSON.stringify(box) !== JSON.stringify(before);) {
    before = box
    await target.page().evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve))
        }),
    )
    box = await target.boundingBox()
  }
  if (box === null) throw new Error('There is nothing to touch')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
