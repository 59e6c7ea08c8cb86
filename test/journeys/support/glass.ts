import type { CDPSession, Locator, Page } from '@playwright/test'

interface Spot {
  readonly x: number
  readonly y: number
}

/**
 * A table for who asks what people do at it. Where things lie is a real table's; few of its pixels are drawn, which takes all the time
 * there is without a graphics processor; and it does not bring its seventy megabytes onto a disk meanwhile, as `table-offline` has it.
 */
export const TABLE = {
  viewport: { width: 1920, height: 1080 },
  deviceScaleFactor: 0.25,
  hasTouch: true,
  serviceWorkers: 'block',
} as const

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

  /** Two frames of the page: what was touched has been answered; so has what made the page open anew meanwhile. */
  async frame(): Promise<void> {
    await this.#page
      .evaluate(
        () =>
          new Promise((resolve) => {
            requestAnimationFrame(() => requestAnimationFrame(resolve))
          }),
      )
      .catch((cause: unknown) => {
        if (!String(cause).includes('Execution context was destroyed')) throw cause
      })
  }

  async #send(type: 'touchStart' | 'touchMove'): Promise<void> {
    const touchPoints = [...this.#down].map(([id, finger]) => ({ id, ...finger }))
    await this.#tools.send('Input.dispatchTouchEvent', { type, touchPoints })
  }
}

/** The middle of what is to be touched, once it lies still: what unrolls or slides in is touched then, as by a hand. */
export async function middleOf(target: Locator): Promise<Spot> {
  for (;;) {
    await target.waitFor()
    // All in one question: each answer of a busy page takes as long as its frames do.
    const middle = await target.evaluate(async (element) => {
      const box = () => {
        const { x, y, width, height } = element.getBoundingClientRect()
        return [x + width / 2, y + height / 2, width, height] as const
      }
      let now = box()
      for (let before = ''; before !== String(now);) {
        before = String(now)
        await new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve))
        })
        now = box()
      }
      // What was drawn anew meanwhile is looked for again.
      return element.isConnected ? { x: now[0], y: now[1] } : undefined
    })
    if (middle !== undefined) return middle
  }
}
