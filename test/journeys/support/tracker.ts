import { expect, type Locator, type Page, type WebSocketRoute } from '@playwright/test'
import { cursorBundle } from '../../table/a-tracker.ts'
import { middleOf } from './glass.ts'

/** Fifty-nine fingers that lie still in a row across the glass. */
const RESTING = Array.from({ length: 59 }, (_, index) => ({ x: 0.2 + index / 100, y: 0.45 }))

/** A tracker at the end of a table's socket: sixty contacts, of which the last one taps. */
export class Tracker {
  readonly #page: Page
  readonly #lines: WebSocketRoute[] = []

  private constructor(page: Page) {
    this.#page = page
  }

  /** Answers at any address that ends with `tracker`. */
  static async on(page: Page): Promise<Tracker> {
    const tracker = new Tracker(page)
    await page.routeWebSocket(/tracker$/, (line) => {
      tracker.#lines.push(line)
    })
    return tracker
  }

  async isAsked(times: number): Promise<void> {
    await expect.poll(() => this.#lines.length).toBe(times)
  }

  async tapOn(target: Locator): Promise<void> {
    const { x, y } = await middleOf(target)
    const { width, height } = this.#page.viewportSize() ?? { width: 1, height: 1 }
    await this.#tell([...RESTING, { x: x / width, y: y / height }])
    await this.#tell(RESTING)
  }

  async hangUp(): Promise<void> {
    await this.#lines.at(-1)?.close()
  }

  async #tell(contacts: typeof RESTING): Promise<void> {
    this.#lines.at(-1)?.send(Buffer.from(cursorBundle(contacts)))
    await this.#page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    )
  }
}
