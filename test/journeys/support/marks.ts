import type { Locator } from '@playwright/test'

/** Where a point of the glass lies on a card, in the card's own pixels. */
export async function markUnder(card: Locator, { x, y }: { readonly x: number; readonly y: number }) {
  return card.evaluate(
    (element, [x, y]) => {
      const back = new DOMMatrixReadOnly(element.style.transform).inverse()
      const { x: localX, y: localY } = new DOMPoint(x, y).matrixTransform(back)
      return { x: localX, y: localY }
    },
    [x, y] as const,
  )
}

export async function placeOfMark(card: Locator, { x, y }: { readonly x: number; readonly y: number }) {
  return card.evaluate(
    (element, [x, y]) => {
      const point = new DOMPoint(x, y).matrixTransform(new DOMMatrixReadOnly(element.style.transform))
      return { x: point.x, y: point.y }
    },
    [x, y] as const,
  )
}
