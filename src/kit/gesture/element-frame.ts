import { applied, composed, shift, type Similarity } from './similarity.ts'

/**
 * Where an element's own pixels lie on the page: carries a point of the element (origin at the top left corner of its border box, as laid
 * out) to the page's CSS pixels, through every turn, scale and scroll above it. Reads layout: once a touch, never once a frame.
 * Meant for turns, equal scales and shifts, which is all this house uses.
 */
export function elementFrame(element: HTMLElement): Similarity {
  const { c, s } = turnAbove(element)
  // A turned box keeps its middle, and the browser tells the middle of the box around it.
  const around = element.getBoundingClientRect()
  const middle = { x: around.x + around.width / 2, y: around.y + around.height / 2 }
  const origin = applied({ c, s, x: 0, y: 0 }, { x: element.offsetWidth / 2, y: element.offsetHeight / 2 })
  return { c, s, x: middle.x - origin.x, y: middle.y - origin.y }
}

/** Turn and scale of an element against the page, without its place. */
function turnAbove(element: HTMLElement): Similarity {
  let whole: Similarity = shift(0, 0)
  for (let one: Element | null = element; one !== null; one = one.parentElement) {
    const { transform, rotate, scale } = getComputedStyle(one)
    if (transform !== 'none') {
      const { a, b } = new DOMMatrixReadOnly(transform)
      whole = composed({ c: a, s: b, x: 0, y: 0 }, whole)
    }
    if (scale !== 'none') whole = composed({ c: Number.parseFloat(scale), s: 0, x: 0, y: 0 }, whole)
    if (rotate !== 'none') whole = composed(turned(Number.parseFloat(rotate)), whole)
  }
  return whole
}

function turned(degrees: number): Similarity {
  const radians = (degrees * Math.PI) / 180
  return { c: Math.cos(radians), s: Math.sin(radians), x: 0, y: 0 }
}
