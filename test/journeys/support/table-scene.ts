import type { Page } from '@playwright/test'

/** A table as it stands: who sits where, and what lies before whom. */
export interface TableScene {
  /** By place: free, being greeted, or the language spoken there. */
  readonly seats: readonly string[]
  readonly cards: readonly SceneCard[]
}

export interface SceneCard {
  readonly seat: number
  readonly heading: string
  /** Where its middle lies, millimetres; which way it faces, degrees; how large it is beside its usual size. */
  readonly xMm: number
  readonly yMm: number
  readonly turn: number
  readonly scale: number
}

/** Reads the table from its page; cards in the order in which they were opened. */
export function readScene(page: Page): Promise<TableScene> {
  return page.evaluate(() => {
    const mm = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'))
    const seats = [...document.querySelectorAll<HTMLElement>('.seat')]
    const cards = [...document.querySelectorAll<HTMLElement>('.card')]
    return {
      seats: seats.map(
        ({ dataset, firstElementChild }) =>
          (dataset['state'] === 'active' ? firstElementChild?.getAttribute('lang') : dataset['state']) ?? '',
      ),
      cards: cards.map((card) => {
        const { a, b } = new DOMMatrixReadOnly(card.style.transform)
        const { x, y, width, height } = card.getBoundingClientRect()
        return {
          seat: Number(card.querySelector<HTMLElement>('.card-paper')?.dataset['number']),
          heading: card.querySelector('h1')?.textContent ?? '',
          xMm: Math.round((x + width / 2) / mm),
          yMm: Math.round((y + height / 2) / mm),
          turn: Math.round((Math.atan2(b, a) * 180) / Math.PI),
          scale: Math.round(Math.hypot(a, b) * 100) / 100,
        }
      }),
    }
  })
}
